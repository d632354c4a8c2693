using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Text;

namespace GovInfoReports.Typesetting.Tests.Text;

/// <summary>Text set on the grid of 28 characters, the characters one unit wide.</summary>
internal static class Setting
{
    public static readonly FontSet Fonts = FontSet.Load(null);

    public static List<TextLine> Lines(string text, double width = 28, double indent = 0, bool justified = true) =>
        LineBreaker.Break(GlyphComposer.Compose([new TextSpan(text)], Fonts, 1), new LineMeasure(width, indent, 1, justified));

    public static string[] Words(string text, double width = 28, double indent = 0, bool justified = true) =>
        [.. Lines(text, width, indent, justified).Select(WordsOf)];

    public static string[] Caption(string text, double width)
    {
        var glyphs = GlyphComposer.Compose([new TextSpan(text)], Fonts, 1);
        return [.. CaptionBreaker.Break(glyphs, BreakRules.Of(glyphs), width, 1).Select(WordsOf)];
    }

    public static string WordsOf(TextLine line) => string.Concat(line.Glyphs.Select(glyph => glyph.Text));
}
