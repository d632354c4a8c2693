using System.Collections.Immutable;
using System.Xml;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>A PDF with text in it, read with poppler-utils. Bold and links do not come through.</summary>
internal sealed class PdfReader : IReportReader
{
    public bool Recognises(SourceFile file) => file.Bytes.Span.StartsWith("%PDF-"u8);

    public ImmutableArray<DocumentToken> Read(SourceFile file, CancellationToken cancellationToken)
    {
        // The directory is only ours to read; the programs want a file with a name.
        var directory = Directory.CreateTempSubdirectory("govinfo-");
        try
        {
            var path = Path.Combine(directory.FullName, "report.pdf");
            File.WriteAllBytes(path, file.Bytes.Span);
            return Read(PdfPages.Read(path, cancellationToken));
        }
        catch (XmlException exception)
        {
            throw new ImportException("PDF 文件里的文字不能读取；请改用报告的 Word 文档或文字版。", exception);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static ImmutableArray<DocumentToken> Read(IReadOnlyList<PdfPage> pages)
    {
        if (pages.All(page => page.Words.Count == 0))
        {
            throw new ImportException("这个 PDF 是扫描的图片，里面没有文字，不能读取；请改用报告的 Word 文档或文字版。");
        }

        var found = pages.Select(PdfTable.Find).ToList();
        var lines = found.SelectMany((page, index) => PdfLine.Of(index, page.Outside)).ToList();
        var story = new PdfStory(lines);
        for (var index = 0; index < pages.Count; index++)
        {
            story.Add(pages[index].Height, found[index].Tables, [.. lines.Where(line => line.Page == index)]);
        }

        return story.Finish();
    }
}
