using GovInfoReports.Typesetting.Blocks;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Pages;
using GovInfoReports.Typesetting.Text;

namespace GovInfoReports.Typesetting.Layout;

/// <summary>A paragraph on the grid; it breaks between any two lines, as a 公文 does.</summary>
internal sealed class ParagraphFlow : Flow
{
    private const int LinesBelowHeading = 2;

    private readonly ParagraphBlock block;
    private readonly List<TextLine> lines;
    private readonly StructureElement[] elements;

    public ParagraphFlow(ParagraphBlock block, FontSet fonts, StructureElement parent)
    {
        this.block = block;
        var glyphs = GlyphComposer.Compose(block.Spans, fonts, PageGeometry.CharacterPitch);
        lines = LineBreaker.Break(glyphs, new LineMeasure(PageGeometry.TextWidth, 2 * PageGeometry.CharacterPitch, PageGeometry.CharacterPitch, Justified: true));
        elements = ElementsOf(block, parent.Add(new StructureElement(StructureRole.Paragraph)));
    }

    public override double BeginningIn(double room) => Math.Min(lines.Count, LinesBelowHeading) * PageGeometry.LinePitch;

    public override bool StaysWithNext => block.StaysWithNext;

    public override void Place(PageBuilder page, FollowingFlow next)
    {
        if (StaysWithNext)
        {
            var height = lines.Count * PageGeometry.LinePitch;
            page.Require(height + next.BeginningIn(page.Remaining - height));
        }

        foreach (var line in lines)
        {
            page.Require(PageGeometry.LinePitch);
            var baseline = PageGeometry.Top + page.Y + PageGeometry.BaselineIn(PageGeometry.LinePitch, PageGeometry.TextSize);
            line.Paint(page.Items, block.Spans, elements, PageGeometry.TextSize, PageGeometry.Left, baseline);
            page.Advance(PageGeometry.LinePitch);
        }
    }

    // Where a link stands inside, the words around it are spans, so that all are read in order.
    private static StructureElement[] ElementsOf(ParagraphBlock block, StructureElement paragraph) =>
        block.Spans.Any(span => span.Address is not null)
            ? [.. block.Spans.Select(span => paragraph.Add(ElementOf(span)))]
            : [.. block.Spans.Select(_ => paragraph)];

    private static StructureElement ElementOf(TextSpan span) =>
        span.Address is null ? new(StructureRole.Span) : new(StructureRole.Link) { Address = span.Address };
}
