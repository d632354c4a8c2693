using System.Collections.Immutable;
using System.Text;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Pages;
using GovInfoReports.Typesetting.Tests.Fonts;

namespace GovInfoReports.Typesetting.Tests.Pdf;

/// <summary>A page made by hand.</summary>
internal sealed class TrialPage
{
    private readonly ImmutableArray<PageItem>.Builder items = ImmutableArray.CreateBuilder<PageItem>();

    public TrialPage Text(StructureElement? element, string text, double x, double baseline, double size = 16, string face = "FandolFang-Regular", double spacing = 0)
    {
        return Add(Run(element, text, x, baseline, size, face, spacing));
    }

    public TrialPage Add(PageItem item)
    {
        items.Add(item);
        return this;
    }

    public Page Build() => new(595.276, 841.89, items.ToImmutable());

    public static GlyphRun Run(StructureElement? element, string text, double x, double baseline, double size, string faceName, double spacing = 0)
    {
        var face = InstalledFonts.Face(faceName);
        return new GlyphRun(element, face, size, x, baseline, [.. text.EnumerateRunes().Select(rune => Glyph(face, rune, size, spacing))]);
    }

    private static PlacedGlyph Glyph(FontFace face, Rune rune, double size, double spacing)
    {
        var glyph = face.GlyphOf(rune);
        return new PlacedGlyph(glyph, rune.ToString(), (face.AdvanceOf(glyph) * size / face.UnitsPerEm) + spacing);
    }
}
