using System.Collections.Immutable;
using GovInfoReports.Documents.Import.OwnFiles;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Documents.Import.Recognition;
using GovInfoReports.Templates.Editions;

namespace GovInfoReports.Documents.Import;

/// <summary>Reads a report from plain text with tab-separated tables, Markdown with pipe tables, a web page, a Word document, or the system's own JSON and workbooks.</summary>
public static class ReportImporter
{
    /// <summary>Largest file read, in bytes: the text of a report is some 10 KB.</summary>
    public const int MaximumBytes = 10 * 1024 * 1024;

    // Formats that are sure of themselves come first; the last takes any text.
    private static readonly ImmutableArray<IReportReader> Readers =
        [new XlsxReader(), new XlsReader(), new DocxReader(), new PdfReader(), new JsonReader(), new HtmlReader(), new MarkdownReader(), new PlainTextReader()];

    /// <param name="fileName">Only a hint at the format.</param>
    /// <exception cref="ImportException">Not readable as a report.</exception>
    public static ImportedReport Import(ReadOnlyMemory<byte> bytes, string fileName) => Import(new SourceFile(bytes, fileName), CancellationToken.None);

    /// <summary>Reads a stream no further than the limit needs.</summary>
    /// <exception cref="ImportException">Not readable as a report.</exception>
    public static async Task<ImportedReport> ImportAsync(Stream stream, string fileName, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        while (buffer.Length <= MaximumBytes && await stream.ReadAsync(chunk, cancellationToken) is > 0 and var count)
        {
            buffer.Write(chunk, 0, count);
        }

        return Import(new SourceFile(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), fileName), cancellationToken);
    }

    private static ImportedReport Import(SourceFile file, CancellationToken cancellationToken)
    {
        if (file.Bytes.Length > MaximumBytes)
        {
            throw new ImportException("文件超过 10 MB，不会是年度报告的文字稿；请检查是否选错了文件。");
        }

        if (OwnFile.Read(file) is { } own)
        {
            return new ImportedReport(own, [], []);
        }

        var tokens = Readers.First(reader => reader.Recognises(file)).Read(file, cancellationToken);
        return tokens is [ReportToken whole]
            ? new ImportedReport(whole.Report, [], [])
            : ReportRecogniser.Recognise(tokens, AnnualReport2021.Edition);
    }
}
