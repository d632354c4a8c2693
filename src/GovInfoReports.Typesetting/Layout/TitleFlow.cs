using GovInfoReports.Typesetting.Blocks;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Pages;
using GovInfoReports.Typesetting.Text;

namespace GovInfoReports.Typesetting.Layout;

/// <summary>The title, centred over the text, its words whole and its lines of balanced length.</summary>
internal sealed class TitleFlow : Flow
{
    private const double LineHeight = 36;

    private readonly TitleBlock block;
    private readonly TextSpan[] spans;
    private readonly List<TextLine> lines;
    private readonly StructureElement element;

    public TitleFlow(TitleBlock block, FontSet fonts, StructureElement parent)
    {
        this.block = block;
        spans = [.. block.Words.Select(word => new TextSpan(word, FontRole.Title))];
        var glyphs = GlyphComposer.Compose(spans, fonts, PageGeometry.TitleSize);
        lines = InTwo(glyphs) ?? CaptionBreaker.Break(glyphs, BetweenWords(glyphs), PageGeometry.TextWidth, PageGeometry.TitleSize);
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
        StructureElement[] elements = [.. spans.Select(_ => element)];
        foreach (var line in lines)
        {
            var x = PageGeometry.Left + ((PageGeometry.TextWidth - line.Width) / 2);
            line.Paint(page.Items, spans, elements, PageGeometry.TitleSize, x, PageGeometry.Top + page.Y + PageGeometry.BaselineIn(LineHeight, PageGeometry.TitleSize));
            page.Advance(LineHeight);
        }

        page.SnapToGrid();
    }

    private static List<TextLine>? InTwo(SetGlyph[] glyphs)
    {
        var afterName = Array.FindIndex(glyphs, glyph => glyph.Span > 0);
        return afterName > 0 && Width(glyphs) > PageGeometry.TextWidth && Width(glyphs[..afterName]) <= PageGeometry.TextWidth && Width(glyphs[afterName..]) <= PageGeometry.TextWidth
            ? [LineOf(glyphs[..afterName]), LineOf(glyphs[afterName..])]
            : null;
    }

    private static double Width(IEnumerable<SetGlyph> glyphs) => glyphs.Sum(glyph => glyph.Advance);

    private static TextLine LineOf(SetGlyph[] glyphs) =>
        LineFitting.Fit(glyphs, 0, new LineMeasure(PageGeometry.TextWidth, 0, PageGeometry.TitleSize, Justified: false), isLast: true);

    // A word longer than the line, such as a very long name, breaks as text does.
    private static bool[] BetweenWords(SetGlyph[] glyphs)
    {
        var breaks = BreakRules.Of(glyphs);
        var isLong = glyphs.GroupBy(glyph => glyph.Span).Any(word => word.Sum(glyph => glyph.Advance) > PageGeometry.TextWidth);
        for (var index = 1; index < glyphs.Length && !isLong; index++)
        {
            breaks[index] &= glyphs[index].Span != glyphs[index - 1].Span;
        }

        return breaks;
    }
}
