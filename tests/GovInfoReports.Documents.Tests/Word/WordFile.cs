using System.IO.Compression;
using System.Xml.Linq;

namespace GovInfoReports.Documents.Tests.Word;

/// <summary>A written Word document taken apart.</summary>
internal sealed class WordFile(byte[] bytes)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public XElement Document => Part("word/document.xml");

    public IEnumerable<XElement> Paragraphs => Document.Element(W + "body")!.Elements(W + "p");

    public IEnumerable<XElement> Tables => Document.Descendants(W + "tbl");

    public XElement Part(string path)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        using var stream = archive.GetEntry(path)!.Open();
        return XElement.Load(stream, LoadOptions.PreserveWhitespace);
    }

    public static string? StyleOf(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value;

    /// <summary>Words of a paragraph; a line break as a line end.</summary>
    public static string WordsOf(XElement paragraph) =>
        string.Concat(paragraph.Descendants().Select(element => element.Name == W + "br" ? "\n" : element.Name == W + "t" ? element.Value : string.Empty));

    public static string? Value(XElement element, string name, string attribute = "val") =>
        element.Descendants(W + name).FirstOrDefault()?.Attribute(W + attribute)?.Value;

    /// <summary>The document with one part changed, or without it where the change gives null.</summary>
    public byte[] With(string path, Func<string, string?> change)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var reader = new StreamReader(archive.GetEntry(path)!.Open());
            var text = change(reader.ReadToEnd());
            reader.Dispose();
            archive.GetEntry(path)!.Delete();
            if (text is not null)
            {
                using var writer = new StreamWriter(archive.CreateEntry(path).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
