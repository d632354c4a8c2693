using GovInfoReports.Typesetting.Pages;
using GovInfoReports.Typesetting.Tests.Fonts;

namespace GovInfoReports.Typesetting.Tests.Pdf;

/// <summary>What copying and reading aloud give back.</summary>
public class CopiedTextTests
{
    [Theory]
    [InlineData("FandolFang-Regular", "政府信息公开（2025年）：1,234.5 万元 (a\\b)")]
    [InlineData("NotoSerifCJKsc-Regular", "方⽅一⼀見見𠮷")]
    [InlineData("DejaVuSans", "ligature-free, in TrueType")]
    public void Text_comes_back_as_it_was_set(string face, string text)
    {
        var reading = Trial.Read(element => TrialPage.Run(element, text, 100, 100, 16, face));

        reading.TextOf(reading.Structure.Children[0]).ShouldBe(text);
    }

    [Fact]
    public void A_shape_that_two_characters_share_has_a_code_for_each()
    {
        var face = InstalledFonts.Face("NotoSerifCJKsc-Regular");
        face.GlyphOf(new System.Text.Rune('⽅')).ShouldBe(face.GlyphOf(new System.Text.Rune('方')));

        var reading = Trial.Read(element => TrialPage.Run(element, "方⽅方", 100, 100, 16, "NotoSerifCJKsc-Regular"));

        reading.Contents[0].Glyphs.Select(glyph => glyph.Code).ShouldBe([1, 2, 1]);
    }

    [Theory]
    [InlineData("⸺", "⸺")]
    [InlineData("ffi", "ffi")]
    [InlineData("", "\u200B")]
    [InlineData("\uFEFF", "\u200B")]
    [InlineData("\0x", "x")]
    public void A_glyph_stands_for_any_number_of_characters(string source, string copied)
    {
        var face = InstalledFonts.Face("DejaVuSans");
        var glyph = new PlacedGlyph(face.GlyphOf(new System.Text.Rune('-')), source, 9);

        var reading = Trial.Read(element => new GlyphRun(element, face, 16, 100, 100, [glyph]));

        reading.TextOf(reading.Structure.Children[0]).ShouldBe(copied);
    }

    [Fact]
    public void A_face_is_embedded_once_for_all_pages()
    {
        var reading = Trial.Read(TrialDocument.Build());

        reading.Fonts.Select(font => font.Dictionary.Name("BaseFont")![7..]).ShouldBe(
            ["FandolHei-Regular", "FandolSong-Regular", "FandolKai-Regular", "NotoSerifCJKsc-Regular", "FandolFang-Regular", "DejaVuSans"]);
    }
}
