using System.Text;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Fonts.Cff;
using GovInfoReports.Typesetting.Fonts.OpenType;
using GovInfoReports.Typesetting.Tests.Fonts.Cff;

namespace GovInfoReports.Typesetting.Tests.Fonts;

public class SmallFontTests
{
    public static TheoryData<string, int> Maps => new()
    {
        { nameof(SmallFont.NameKeyed), 4 },
        { nameof(SmallFont.CidKeyed), 4 },
        { nameof(SmallFont.TrueType), 0 },
    };

    [Theory]
    [MemberData(nameof(Maps))]
    public void Characters_are_found_by_groups_and_by_segments(string font, int glyphBeyondTheBasicPlane)
    {
        var face = SmallFont.Face(Font(font));

        new[] { '@', 'A', 'B', 'C', '政', '\uFFFF' }.Select(character => (int)face.GlyphOf(new Rune(character))).ShouldBe([0, 1, 2, 0, 3, 0]);
        face.GlyphOf(new Rune(0x20000)).ShouldBe((ushort)glyphBeyondTheBasicPlane);
        face.GlyphOf(new Rune(0x10FFFF)).ShouldBe((ushort)0);
    }

    [Fact]
    public void A_font_without_the_tables_OS2_and_post_is_measured_by_hhea()
    {
        var face = SmallFont.Face(SmallFont.NameKeyed());

        face.PostScriptName.ShouldBe("Small-Font");
        (face.UnitsPerEm, face.Ascent, face.Descent, face.CapHeight).ShouldBe((2048, 1500, -400, 1434));
        face.Bounds.ShouldBe(new FontBounds(-10, -20, 900, 1000));
        Enumerable.Range(0, SmallFont.GlyphCount).Select(glyph => face.AdvanceOf((ushort)glyph)).ShouldBe([500, 501, 502, 503, 504]);
    }

    [Fact]
    public void A_name_keyed_font_becomes_CID_keyed_and_keeps_its_scale()
    {
        var source = Table(SmallFont.NameKeyed());
        var subset = InstalledCff.Read(SmallFont.Face(SmallFont.NameKeyed()).Subset([3, 1]), 3);

        subset.Top.Has(CffOperator.Ros).ShouldBeTrue();
        subset.Top.Find(CffOperator.FontMatrix)!.Value.Span.ToArray().ShouldBe(source.Top.Find(CffOperator.FontMatrix)!.Value.Span.ToArray());
        var dict = subset.FontDicts.ShouldHaveSingleItem();
        dict.Dict.Has(CffOperator.FontMatrix).ShouldBeFalse();
        dict.Private.Integers(21, 1).ShouldBe([600]);
        subset.Charstring(1).Span.ToArray().ShouldBe(Charstring.Of("6 0 rmoveto 40 42 -40 30 40 42 -40 30 rlineto endchar"));
        subset.Charstring(2).Span.ToArray().ShouldBe(Charstring.Of("10 20 rmoveto 40 42 -40 30 rlineto endchar"));
    }

    [Fact]
    public void Groups_that_are_listed_glyph_by_glyph_are_kept_as_far_as_they_are_used()
    {
        var face = SmallFont.Face(SmallFont.CidKeyed());

        var both = InstalledCff.Read(face.Subset([2, 1]), 3);
        both.FontDicts.Select(dict => dict.Private.Integers(21, 1)[0]).ShouldBe([600, 601]);
        Enumerable.Range(0, 3).Select(glyph => (int)both.DictOf((ushort)glyph)).ShouldBe([0, 1, 0]);
        both.Charstring(1).Span.ToArray().ShouldBe(Charstring.Of("1 1 hstemhm 2 2 hintmask #C0 30 hlineto endchar"));

        InstalledCff.Read(face.Subset([1]), 2).FontDicts.ShouldHaveSingleItem();
    }

    private static byte[] Font(string name) => name switch
    {
        nameof(SmallFont.NameKeyed) => SmallFont.NameKeyed(),
        nameof(SmallFont.CidKeyed) => SmallFont.CidKeyed(),
        _ => SmallFont.TrueType(),
    };

    private static CffTable Table(byte[] font) => new(SfntCollection.Parse("small.otf", font).Face(0).Table("CFF "), SmallFont.GlyphCount);
}
