using GovInfoReports.Typesetting.Blocks;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Pages;
using GovInfoReports.Typesetting.Text;

namespace GovInfoReports.Typesetting.Layout;

/// <summary>A heading; it moves to the next page with what follows.</summary>
internal sealed class HeadingFlow : Flow
{
    private readonly HeadingBlock block;
    private readonly TextSpan[] spans;
    private readonly List<TextLine> lines;
    private readonly StructureElement element;

    public HeadingFlow(HeadingBlock block, FontSet fonts, StructureElement parent)
    {
        this.block = block;
        spans = [new(block.Text, block.Level == 1 ? FontRole.Heading : FontRole.SubHeading)];
        var glyphs = GlyphComposer.Compose(spans, fonts, PageGeometry.CharacterPitch);
        lines = LineBreaker.Break(glyphs, new LineMeasure(PageGeometry.TextWidth, 2 * PageGeometry.CharacterPitch, PageGeometry.CharacterPitch, Justified: true));
        element = parent.Add(new StructureElement(block.Level == 1 ? StructureRole.Heading1 : StructureRole.Heading2));
    }

    public override double BeginningIn(double room) => Height;

    public override bool StaysWithNext => true;

    private double Height => lines.Count * PageGeometry.LinePitch;

    public override void Place(PageBuilder page, FollowingFlow next)
    {
        page.Require(Height + next.BeginningIn(page.Remaining - Height));
        page.Mark(block.Text, block.Level);
        foreach (var line in lines)
        {
            var baseline = PageGeometry.Top + page.Y + PageGeometry.BaselineIn(PageGeometry.LinePitch, PageGeometry.TextSize);
            line.Paint(page.Items, spans, [element], PageGeometry.TextSize, PageGeometry.Left, baseline);
            page.Advance(PageGeometry.LinePitch);
        }
    }
}
