using System.Collections.Immutable;
using GovInfoReports.Documents.Import.OwnFiles;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Documents.Import.Recognition;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;

namespace GovInfoReports.Documents.Import;

/// <summary>Reads a report from plain text, Markdown, a web page, a Word document, a workbook (.xlsx, .xls), a PDF, or the system's own JSON.</summary>
public static class ReportImporter
{
    // Formats that are sure of themselves come first; the last takes any text.
    private static readonly ImmutableArray<IReportReader> Readers =
        [new XlsxReader(), new XlsReader(), new DocxReader(), new PdfReader(), new JsonReader(), new HtmlReader(), new MarkdownReader(), new PlainTextReader()];

    /// <param name="fileName">Only a hint at the format.</param>
    /// <param name="clock">Measures <see cref="ImportLimits.Time"/>; the system's where there is none.</param>
    /// <exception cref="ImportException">Not readable as a report, or beyond <see cref="ImportLimits"/>.</exception>
    public static ImportedReport Import(ReadOnlyMemory<byte> bytes, string fileName, TimeProvider? clock = null) =>
        ImportInTime(bytes, fileName, clock ?? TimeProvider.System, CancellationToken.None);

    /// <summary>Reads a stream no further than the limit needs.</summary>
    /// <exception cref="ImportException">Not readable as a report, or beyond <see cref="ImportLimits"/>.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<ImportedReport> ImportAsync(Stream stream, string fileName, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        while (buffer.Length <= ImportLimits.Bytes && await stream.ReadAsync(chunk, cancellationToken) is > 0 and var count)
        {
            buffer.Write(chunk, 0, count);
        }

        return ImportInTime(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), fileName, TimeProvider.System, cancellationToken);
    }

    private static ImportedReport ImportInTime(ReadOnlyMemory<byte> bytes, string fileName, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (bytes.Length > ImportLimits.Bytes)
        {
            throw new ImportException($"文件超过 {ImportLimits.Bytes / 1024 / 1024} MB，不会是年度报告的文字稿；请检查是否选错了文件。");
        }

        using var deadline = new ImportDeadline(clock, cancellationToken);
        try
        {
            return Import(new SourceFile(bytes, fileName), deadline.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ImportException($"读了 {ImportLimits.Time.TotalSeconds:0} 秒还没有读完，已停止读取；请检查是否选错了文件，或只保留报告全文再导入。", exception);
        }
    }

    private static ImportedReport Import(SourceFile file, CancellationToken cancellationToken)
    {
        ImmutableArray<DocumentToken> tokens = OwnFile.Read(file, cancellationToken) is { } own
            ? [new ReportToken(own)]
            : Readers.First(reader => reader.Recognises(file)).Read(file, cancellationToken);
        PieceCount.Check(tokens, cancellationToken);
        return tokens is [ReportToken whole]
            ? ImportedReport.Of(EnsureYear(whole.Report))
            : ReportRecogniser.Recognise(tokens, AnnualReport2021.Edition, cancellationToken);
    }

    // A title without a year of four digits is none; a format that names its fields can hold any number.
    private static FilledReport EnsureYear(FilledReport report) => report is { Year: >= 1900 and <= 2099, Revision: >= 1 }
        ? report
        : throw new ImportException("文件中的年度不是 1900 至 2099 年，或版次不是正整数；请改正后再导入。");
}
