using System.Text;
using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>Collects where on a page the text of its links stands, and writes an annotation for each (ISO 32000-1, 12.5.6.5).</summary>
internal sealed class LinkAreas(StructureTree tree)
{
    private readonly Dictionary<StructureNode, Area> byLink = [];
    private readonly List<Area> areas = [];

    public void Cover(GlyphRun run, double pageHeight)
    {
        if (run.Element is null || tree.NodeOf(run.Element).Link is not { Element.Address: not null } link)
        {
            return;
        }

        if (!byLink.TryGetValue(link, out var area))
        {
            area = new Area(link);
            byLink.Add(link, area);
            areas.Add(area);
        }

        area.Add(run, pageHeight);
    }

    /// <summary>Writes the annotations of the current page, hangs them on their elements and begins anew.</summary>
    /// <param name="firstKey">Key of the first annotation in the parent tree.</param>
    /// <returns>Annotations with their elements, in key order.</returns>
    public IReadOnlyList<(ObjectReference Annotation, StructureNode Link)> Write(PdfFile file, int page, int firstKey)
    {
        var written = new List<(ObjectReference Annotation, StructureNode Link)>(areas.Count);
        foreach (var area in areas)
        {
            var annotation = file.Reserve();
            area.Write(file.Object(annotation), firstKey + written.Count);
            area.Link.AddContent(StructureKid.OfAnnotation(page, annotation));
            written.Add((annotation, area.Link));
        }

        byLink.Clear();
        areas.Clear();
        return written;
    }

    private sealed record Box(double Left, double Bottom, double Right, double Top);

    private sealed class Area(StructureNode link)
    {
        private readonly List<Box> lines = [];
        private readonly StringBuilder text = new();

        public StructureNode Link => link;

        public void Add(GlyphRun run, double pageHeight)
        {
            var width = 0.0;
            foreach (var glyph in run.Glyphs)
            {
                width += glyph.Advance;
                text.Append(glyph.Text);
            }

            var (baseline, scale) = (pageHeight - run.Baseline, run.Size / run.Face.UnitsPerEm);
            var box = new Box(run.X, baseline + (run.Face.Descent * scale), run.X + width, baseline + (run.Face.Ascent * scale));
            lines.Add(box);
        }

        public void Write(PdfBuffer target, int key)
        {
            target.Write($"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/StructParent {key}/Contents {new TextString(text.ToString())}");
            target.Write($"/A<</S/URI/URI{new ByteString(new Uri(link.Element.Address!, UriKind.Absolute).AbsoluteUri)}>>");
            target.Write($"/Rect[{lines.Min(b => b.Left)} {lines.Min(b => b.Bottom)} {lines.Max(b => b.Right)} {lines.Max(b => b.Top)}]/QuadPoints[");
            foreach (var (left, bottom, right, top) in lines)
            {
                target.Write($"{left} {top} {right} {top} {left} {bottom} {right} {bottom} ");
            }

            target.Write($"]>>");
        }
    }
}
