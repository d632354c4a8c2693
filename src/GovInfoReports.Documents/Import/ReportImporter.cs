using System.Collections.Immutable;
using System.Text;
using GovInfoReports.Documents.Import.OwnFiles;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Documents.Import.Recognition;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;

namespace GovInfoReports.Documents.Import;

/// <summary>Reads a report from plain text with tab-separated tables, Markdown with pipe tables, a web page, a Word document, or the system's own JSON and workbooks.</summary>
public static class ReportImporter
{
    /// <summary>Largest file read, in bytes: the text of a report is some 10 KB.</summary>
    public const int MaximumBytes = 10 * 1024 * 1024;

    /// <param name="fileName">Only a hint at the format.</param>
    /// <exception cref="ImportException">Not readable as a report.</exception>
    public static ImportedReport Import(ReadOnlyMemory<byte> bytes, string fileName)
    {
        if (bytes.Length > MaximumBytes)
        {
            throw new ImportException("文件超过 10 MB，不会是年度报告的文字稿；请检查是否选错了文件。");
        }

        if (XlsxReader.Recognises(bytes))
        {
            return new ImportedReport(XlsxReader.Read(bytes), [], []);
        }

        if (DocxReader.Recognises(bytes.Span))
        {
            if (OwnDocx.Read(bytes) is { } own)
            {
                return new ImportedReport(own, [], []);
            }

            return ReportRecogniser.Recognise(DocxReader.Read(bytes), AnnualReport2021.Edition);
        }

        var text = TextDecoder.Decode(bytes.Span);
        if (text.AsSpan().TrimStart().StartsWith("{"))
        {
            return ReadJson(text);
        }

        return ReportRecogniser.Recognise(ReadTokens(text, fileName), AnnualReport2021.Edition);
    }

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

        return Import(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), fileName);
    }

    private static ImmutableArray<DocumentToken> ReadTokens(string text, string fileName)
    {
        if (HtmlReader.Recognises(text, fileName))
        {
            return HtmlReader.Read(text);
        }

        return MarkdownReader.Recognises(text, fileName) ? MarkdownReader.Read(text) : PlainTextReader.Read(text);
    }

    private static ImportedReport ReadJson(string text)
    {
        try
        {
            return new ImportedReport(ReportJson.Read(Encoding.UTF8.GetBytes(text)), [], []);
        }
        catch (FormatException exception)
        {
            throw new ImportException(exception.Message, exception);
        }
    }
}
