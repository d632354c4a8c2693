using System.Text;
using GovInfoReports.Typesetting.Fonts;

namespace GovInfoReports.Typesetting.Tests.Fonts;

public class FontFaceTests
{
    [Theory]
    [InlineData(0, "NotoSerifCJKjp-Regular", 45041)]
    [InlineData(2, "NotoSerifCJKsc-Regular", 45042)]
    public void A_face_of_a_collection_is_chosen_by_its_place(int index, string name, int glyphOfBone)
    {
        var face = FontFace.Load(InstalledFonts.SerifRegular, index);

        face.PostScriptName.ShouldBe(name);
        face.GlyphOf(new Rune('骨')).ShouldBe((ushort)glyphOfBone);
    }

    [Fact]
    public void A_face_of_a_collection_is_chosen_by_its_name() =>
        FontFace.Load(InstalledFonts.SerifRegular, "NotoSerifCJKsc-Regular").GlyphOf(new Rune('骨')).ShouldBe((ushort)45042);

    [Fact]
    public void A_file_of_one_face_has_no_second() =>
        Should.Throw<FontException>(() => FontFace.Load(InstalledFonts.Fang, 1)).Message
            .ShouldBe("字体文件 /usr/local/share/fonts/fandol/FandolFang-Regular.otf 中有 1 个字体，没有序号为 1 的字体。");

    [Fact]
    public void A_name_that_is_not_in_the_collection_is_named() =>
        Should.Throw<FontException>(() => FontFace.Load(InstalledFonts.SerifRegular, "SimSun")).Message
            .ShouldBe("字体文件 /usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc 中没有名为 SimSun 的字体。");

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Should.Throw<FontException>(() => FontFace.Load("/nowhere/simfang.ttf")).Message
            .ShouldBe("字体文件 /nowhere/simfang.ttf 无法读取：文件不存在。");

    [Theory]
    [InlineData("FandolFang-Regular", 1000, 880, -120, 700, -263, -272, 1127, 978)]
    [InlineData("FandolSong-Regular", 1000, 800, -200, 700, -250, -276, 1110, 978)]
    [InlineData("NotoSerifCJKsc-Regular", 1000, 880, -120, 729, -997, -1049, 2929, 1809)]
    [InlineData("DejaVuSans", 2048, 1556, -492, 1434, -2090, -948, 3673, 2524)]
    public void Measures_of_a_face_are_read(
        string name, int unitsPerEm, int ascent, int descent, int capHeight, int xMin, int yMin, int xMax, int yMax)
    {
        var face = InstalledFonts.Face(name);

        face.PostScriptName.ShouldBe(name);
        face.UnitsPerEm.ShouldBe(unitsPerEm);
        face.Ascent.ShouldBe(ascent);
        face.Descent.ShouldBe(descent);
        face.CapHeight.ShouldBe(capHeight);
        face.Bounds.ShouldBe(new FontBounds(xMin, yMin, xMax, yMax));
        face.ItalicAngle.ShouldBe(0);
        face.IsMonospaced.ShouldBeFalse();
    }

    [Theory]
    [InlineData("FandolFang-Regular", "A", 34, 739)]
    [InlineData("FandolFang-Regular", "政", 4511, 1000)]
    [InlineData("FandolFang-Regular", "é", 673, 444)]
    [InlineData("FandolHei-Regular", "府", 1705, 1000)]
    [InlineData("FandolKai-Regular", "–", 8897, 555)]
    [InlineData("FandolSong-Regular", "1", 18, 500)]
    [InlineData("FandolSong-Bold", "〔", 113, 1000)]
    [InlineData("NotoSerifCJKjp-Regular", "“", 728, 426)]
    [InlineData("NotoSerifCJKsc-Regular", "“", 63162, 1000)]
    [InlineData("NotoSerifCJKsc-Regular", "㛃", 3209, 1000)]
    [InlineData("NotoSerifCJKsc-Regular", "𬭎", 61659, 1000)]
    [InlineData("DejaVuSans", "–", 2806, 1024)]
    [InlineData("DejaVuSans", "1", 20, 1303)]
    public void A_character_has_the_glyph_and_the_advance_that_other_software_finds(string name, string character, int glyph, int advance)
    {
        var face = InstalledFonts.Face(name);

        face.GlyphOf(character.EnumerateRunes().Single()).ShouldBe((ushort)glyph);
        face.AdvanceOf((ushort)glyph).ShouldBe(advance);
    }

    [Theory]
    [InlineData("FandolFang-Regular", "㛃")]
    [InlineData("FandolFang-Regular", "𬭎")]
    [InlineData("FandolKai-Regular", "Á")]
    [InlineData("NotoSerifCJKsc-Regular", "𠀀")]
    [InlineData("DejaVuSans", "政")]
    public void A_character_the_face_lacks_has_glyph_0(string name, string character) =>
        InstalledFonts.Face(name).GlyphOf(character.EnumerateRunes().Single()).ShouldBe((ushort)0);

    [Fact]
    public void A_glyph_behind_the_last_one_with_an_advance_of_its_own_has_the_same_advance() =>
        InstalledFonts.Face("FandolFang-Regular").AdvanceOf(10364).ShouldBe(InstalledFonts.Face("FandolFang-Regular").AdvanceOf(9200));

    [Fact]
    public void A_face_of_equal_widths_says_so()
    {
        var face = FontFace.Load("/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf");

        face.IsMonospaced.ShouldBeTrue();
        face.AdvanceOf(face.GlyphOf(new Rune('i'))).ShouldBe(face.AdvanceOf(face.GlyphOf(new Rune('W'))));
    }
}
