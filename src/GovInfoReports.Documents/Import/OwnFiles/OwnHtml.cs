using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GovInfoReports.Documents.Html;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Import.OwnFiles;

/// <summary>A page or a fragment of this system: attributes of an element say whose report stands in it.</summary>
internal sealed class OwnHtml
{
    private readonly List<FormPart> parts = [];
    private bool isKnown = true;

    /// <returns>Null where it is none, or was changed beyond its words.</returns>
    /// <exception cref="ImportException">Larger or deeper than a page with a report.</exception>
    public static FilledReport? Read(string text, CancellationToken cancellationToken)
    {
        if (!text.Contains(HtmlIdentity.Edition + "=\"", StringComparison.Ordinal))
        {
            return null;
        }

        using var page = HtmlReader.Open(text, cancellationToken);
        if (page.QuerySelector($"[{HtmlIdentity.Edition}]") is not { } root)
        {
            return null;
        }

        var identity = ReportIdentity.Of(
            root.GetAttribute(HtmlIdentity.Edition), root.GetAttribute(HtmlIdentity.Agency), root.GetAttribute(HtmlIdentity.Year), root.GetAttribute(HtmlIdentity.Revision));
        var reader = new OwnHtml();
        reader.ReadBlocks(root);
        return reader.isKnown && identity is not null ? FormReader.Read(identity, reader.parts) : null;
    }

    private void ReadBlocks(INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IHtmlHeadingElement heading: parts.Add(new HeadingPart(heading.TextContent)); break;
                case IHtmlParagraphElement paragraph: parts.Add(new ParagraphPart([.. Runs(paragraph, bold: false)])); break;
                case IHtmlTableElement table: parts.Add(new TablePart([.. table.Rows.Select(row => row.Cells.Select(cell => cell.TextContent).ToList())])); break;
                case IElement { LocalName: "footer" } footer: parts.Add(new ContactPart()); ReadBlocks(footer); break;
                case IElement { LocalName: "header" or "section" or "div" } block: ReadBlocks(block); break;
                case IText space when string.IsNullOrWhiteSpace(space.Data): break;
                default: isKnown = false; break;
            }
        }
    }

    private IEnumerable<Run> Runs(INode parent, bool bold)
    {
        foreach (var node in parent.ChildNodes)
        {
            // A line end inside a paragraph says that a program has set the text anew.
            isKnown &= node is IText or IElement { LocalName: "strong" } or IHtmlAnchorElement && !node.TextContent.Contains('\n');
            var runs = node switch
            {
                IText text => [new Run(text.Data, bold)],
                IHtmlAnchorElement link => [new Run(link.TextContent, bold, link.GetAttribute("href"))],
                _ => Runs(node, bold: true),
            };
            foreach (var run in runs)
            {
                yield return run;
            }
        }
    }
}
