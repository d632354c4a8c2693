using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Tests.Import;

/// <summary>Word documents as small as they can be: text, tables and links, no styles.</summary>
internal static class DocxFile
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Of(FilledReport report, Func<XElement, XElement>? table = null)
    {
        var links = new List<string>();
        var body = new XElement(W + "body", Paragraph(report.Title), Text(report, TextKey.Preamble, links));
        foreach (var section in report.Edition.Sections)
        {
            body.Add(Paragraph(section.Heading));
            foreach (var text in section.Texts)
            {
                body.Add(text.Heading is null ? null : Paragraph(text.Heading), Text(report, text.Key, links));
            }

            body.Add(section.Table is null ? null : (table ?? (element => element))(Table(report, section.Table.Grid)));
        }

        body.Add(Text(report, TextKey.Contact, links));
        XNamespace package = "http://schemas.openxmlformats.org/package/2006/relationships";
        var relations = new XElement(package + "Relationships", links.Select((link, index) =>
            new XElement(package + "Relationship", new XAttribute("Id", $"rId{index}"), new XAttribute("Target", link), new XAttribute("TargetMode", "External"))));
        return Zip(("word/document.xml", Bytes(new XElement(W + "document", body))), ("word/_rels/document.xml.rels", Bytes(relations)));
    }

    /// <summary>A document with this body.</summary>
    public static byte[] OfBody(string body) => Zip(("word/document.xml", Encoding.UTF8.GetBytes($"""<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>""")));

    public static byte[] Zip(params IEnumerable<(string Name, byte[] Content)> entries)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }

    /// <summary>A table whose only cell holds the table.</summary>
    public static XElement Nested(XElement table) =>
        new(W + "tbl", new XElement(W + "tr", new XElement(W + "tc", Paragraph(string.Empty), table, Paragraph(string.Empty))));

    private static byte[] Bytes(XElement root) => Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));

    private static XElement Paragraph(string words) => new(W + "p", Run(words, bold: false));

    private static IEnumerable<XElement> Text(FilledReport report, TextKey key, List<string> links) =>
        Narrative.Parse(report.Content.Text(key)).Paragraphs.Select(paragraph => new XElement(W + "p", paragraph.Runs.Select(run => Run(run, links))));

    private static XElement Run(Run run, List<string> links)
    {
        if (run.Link is null)
        {
            return Run(run.Text, run.Bold);
        }

        links.Add(run.Link);
        return new XElement(W + "hyperlink", new XAttribute(R + "id", $"rId{links.Count - 1}"), Run(run.Text, run.Bold));
    }

    private static XElement Run(string words, bool bold) =>
        new(W + "r", new XElement(W + "rPr", bold ? new XElement(W + "b") : null), new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), words));

    private static XElement Table(FilledReport report, TableGrid grid)
    {
        var rows = Enumerable.Range(0, grid.Rows.Length).Select(row => grid.Cells
            .Where(cell => cell.Row <= row && row < cell.Row + cell.RowSpan).OrderBy(cell => cell.Column).Select(cell => Cell(report, cell, row)));
        return new XElement(W + "tbl", rows.Select(cells => new XElement(W + "tr", cells)));
    }

    private static XElement Cell(FilledReport report, GridCell cell, int row)
    {
        var isFirst = cell.Row == row;
        var words = cell.Cell is { } key ? CellValue.Format(report.Content.Figures[key]) : cell.Caption;
        var merge = cell.RowSpan == 1 ? null : new XElement(W + "vMerge", isFirst ? new XAttribute(W + "val", "restart") : null);
        var span = new XElement(W + "gridSpan", new XAttribute(W + "val", cell.ColumnSpan));
        return new XElement(W + "tc", new XElement(W + "tcPr", span, merge), Paragraph(isFirst ? words : string.Empty));
    }
}
