using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace GovInfoReports.Documents.Tests.Import;

/// <summary>The words of a file taken out in the simplest way, so that the importer is measured against something it does not share.</summary>
internal static partial class FileWords
{
    /// <summary>Words that stand together, cut at tabs and full stops.</summary>
    public static IEnumerable<string> Of(Fixture fixture)
    {
        var bytes = fixture.Bytes.ToArray();
        var lines = Path.GetExtension(fixture.File) switch
        {
            ".docx" => Parts(bytes, "word/document.xml", "p", "t").Concat(Parts(bytes, "word/footnotes.xml", "p", "t")),
            ".xlsx" => Parts(bytes, "xl/sharedStrings.xml", "si", "t"),
            ".html" or ".htm" => OfPage(Decode(bytes)),
            _ => [Mark().Replace(Tag().Replace(Decode(bytes), "\n"), string.Empty)],
        };
        return lines.SelectMany(line => Cut().Split(line)).Where(words => !string.IsNullOrWhiteSpace(words));
    }

    private static string[] Parts(byte[] bytes, string part, string unit, string words)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        if (archive.GetEntry(part) is not { } entry)
        {
            return [];
        }

        using var stream = entry.Open();
        return [.. XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == unit)
            .Select(element => string.Concat(element.Descendants().Where(text => text.Name.LocalName == words && text.Ancestors().First(around => around.Name.LocalName == unit) == element).Select(text => text.Value)))];
    }

    private static string[] OfPage(string text)
    {
        using var page = new HtmlParser().ParseDocument(text);
        foreach (var element in page.QuerySelectorAll("script, style, head, xml"))
        {
            element.Remove();
        }

        var words = new StringBuilder();
        foreach (var node in page.Body!.Descendants())
        {
            words.Append(node is IText piece ? Space().Replace(Mark().Replace(piece.Data, string.Empty), " ") : node is IElement { LocalName: "span" or "font" or "b" or "strong" or "a" or "o:p" } ? string.Empty : "\n");
        }

        return words.ToString().Split('\n');
    }

    private static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        }

        var text = Encoding.UTF8.GetString(bytes);
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(bytes) : text;
    }

    // Signs of Markdown, and what it makes of a link.
    [GeneratedRegex(@"\]\(http[^)]*\)|\[(?=[^\]]*\]\(http)|\*\*|^#+|\\|<(?=http)|(?<=[a-z])>|^[-=]{3,}$|^\|[ -|]+\|$", RegexOptions.Multiline)]
    private static partial Regex Mark();

    [GeneratedRegex(@"[\t\n\r。|]|\s{3,}|(?<=^（[一二三四五六]）[^，]{4,12})[：　]|(?<=^[1-5]\.[^，]{4,12})：", RegexOptions.Multiline)]
    private static partial Regex Cut();

    [GeneratedRegex("</?[a-z][^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
