using GovInfoReports.Typesetting.Blocks;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Pages;
using GovInfoReports.Typesetting.Text;

namespace GovInfoReports.Typesetting.Layout;

/// <summary>The title, centred over the text.</summary>
internal sealed class TitleFlow : Flow
{
    private const double LineHeight = 36;

    private readonly TitleBlock block;
    private readonly List<(TextSpan[] Spans, TextLine Line)> lines;
    private readonly StructureElement element;

    public TitleFlow(TitleBlock block, FontSet fonts, StructureElement parent)
    {
        this.block = block;
        lines = [.. block.Lines.SelectMany(words => Break(words.Trim(), fonts))];
        element = parent.Add(new StructureElement(StructureRole.Title));
    }

    public override double BeginningIn(double room) => lines.Count * LineHeight;

    public override void Place(PageBuilder page, FollowingFlow next)
    {
        if (!page.IsAtTop)
        {
            page.NewPage();
        }

        page.Mark(block.Text, 1);
        foreach (var (spans, line) in lines)
        {
            var x = PageGeometry.Left + ((PageGeometry.TextWidth - line.Width) / 2);
            line.Paint(page.Items, spans, [element], PageGeometry.TitleSize, x, PageGeometry.Top + page.Y + PageGeometry.BaselineIn(LineHeight, PageGeometry.TitleSize));
            page.Advance(LineHeight);
        }

        page.SnapToGrid();
    }

    private static IEnumerable<(TextSpan[] Spans, TextLine Line)> Break(string words, FontSet fonts)
    {
        TextSpan[] spans = [new(words, FontRole.Title)];
        var glyphs = GlyphComposer.Compose(spans, fonts, PageGeometry.TitleSize);
        return CaptionBreaker.Break(glyphs, BreakRules.Of(glyphs), PageGeometry.TextWidth, PageGeometry.TitleSize).Select(line => (spans, line));
    }
}
