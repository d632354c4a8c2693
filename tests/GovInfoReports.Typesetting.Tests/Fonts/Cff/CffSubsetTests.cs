using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Fonts.Cff;

namespace GovInfoReports.Typesetting.Tests.Fonts.Cff;

public class CffSubsetTests
{
    /// <summary>Half a grid step, and the tolerance twice where a curve became a line and the line went on in another; thousandths of the type size.</summary>
    private const double Most = 5.5;

    private const string Text = "吴忠市人民政府办公室2025年政府信息公开工作年度报告，（一）〔2026〕1号“骨”—";

    [Theory]
    [InlineData("政", 2, 28, 22, 30, -79, 973, 837)]
    [InlineData("A", 2, 17, 0, 12, 0, 711, 734)]
    [InlineData("骨", 6, 39, 17, 52, -79, 951, 825)]
    [InlineData("𬭎", 5, 40, 40, 39, -120, 1014, 850)]
    [InlineData("，", 1, 1, 5, 76, -196, 229, 118)]
    public void A_glyph_is_drawn_as_other_software_draws_it(
        string character, int moves, int lines, int curves, int xMin, int yMin, int xMax, int yMax)
    {
        var glyph = InstalledFonts.Face("NotoSerifCJKsc-Regular").GlyphOf(character.EnumerateRunes().Single());

        foreach (var path in new[] { CharstringPath.Of(InstalledCff.Serif, glyph), CharstringPath.Of(InstalledCff.Serif.Flatten(glyph)) })
        {
            path.Steps.Count(step => step[0] == 'M').ShouldBe(moves);
            path.Steps.Count(step => step[0] == 'L').ShouldBe(lines);
            path.Steps.Count(step => step[0] == 'C').ShouldBe(curves);
            (path.XMin, path.YMin, path.XMax, path.YMax).ShouldBe((xMin, yMin, xMax, yMax));
        }
    }

    [Theory]
    [InlineData("NotoSerifCJKsc-Regular")]
    [InlineData("FandolFang-Regular")]
    public void A_subset_draws_every_glyph_as_the_font_does(string name)
    {
        var glyphs = GlyphsOf(name);
        var font = name[0] == 'N' ? InstalledCff.Serif : InstalledCff.Fang;

        var subset = InstalledCff.Read(InstalledFonts.Face(name).Subset(glyphs), glyphs.Count + 1);

        Distance.Between(subset, 0, font, 0).ShouldBeLessThanOrEqualTo(Most);
        for (var place = 0; place < glyphs.Count; place++)
        {
            CharstringPath.Of(font.Flatten(glyphs[place])).Steps.ShouldBe(CharstringPath.Of(font, glyphs[place]).Steps);
            Distance.Between(subset, (ushort)(place + 1), font, glyphs[place]).ShouldBeLessThanOrEqualTo(Most);
        }
    }

    [Fact]
    public void A_glyph_keeps_the_hinting_values_of_its_group()
    {
        ushort[] glyphs = [19903, 34, 1423, 19903]; // 政A〔政, of the groups 12, 14 and 3; .notdef is of group 5
        var subset = InstalledCff.Read(InstalledFonts.Face("NotoSerifCJKsc-Regular").Subset(glyphs), 5);

        subset.FontDicts.Length.ShouldBe(4);
        Enumerable.Range(0, 5).Select(glyph => (int)subset.DictOf((ushort)glyph)).ShouldBe([1, 2, 3, 0, 2]);
        for (ushort place = 1; place <= glyphs.Length; place++)
        {
            PrivateOf(subset, place).ShouldBe(PrivateOf(InstalledCff.Serif, glyphs[place - 1]));
        }
    }

    [Fact]
    public void A_subset_names_its_glyphs_by_number_and_has_no_subroutines()
    {
        var subset = InstalledCff.Read(InstalledFonts.Face("NotoSerifCJKsc-Regular").Subset([19903, 34]), 3);

        subset.Top.Integers(CffOperator.Ros, 3).ShouldBe([391, 392, 0]);
        subset.Top.Integers(CffOperator.CidCount, 1).ShouldBe([3]);
        subset.Subroutines.Count.ShouldBe(0);
        subset.FontDicts.ShouldAllBe(dict => dict.Subroutines.Count == 0);
    }

    [Fact]
    public void A_glyph_listed_twice_has_two_places()
    {
        var subset = InstalledCff.Read(InstalledFonts.Face("FandolFang-Regular").Subset([4511, 34, 4511]), 4);

        subset.Charstring(3).Span.ToArray().ShouldBe(InstalledCff.Fang.Program(4511));
        subset.Charstring(3).Span.ToArray().ShouldBe(subset.Charstring(1).Span.ToArray());
    }

    [Fact]
    public void A_subset_of_nothing_has_notdef_alone() =>
        InstalledCff.Read(InstalledFonts.Face("FandolFang-Regular").Subset([]), 1).Top.Integers(CffOperator.CidCount, 1).ShouldBe([1]);

    [Theory]
    [InlineData("NotoSerifCJKsc-Regular")]
    [InlineData("FandolFang-Regular")]
    public void The_same_list_gives_the_same_bytes_on_every_thread(string name)
    {
        var face = InstalledFonts.Face(name);
        var glyphs = GlyphsOf(name);
        var expected = face.Subset(glyphs).Program;
        var programs = new byte[16][];

        Parallel.For(0, programs.Length, run => programs[run] = FontFaceOf(run, face, name).Subset(glyphs).Program);

        programs.ShouldAllBe(program => program.SequenceEqual(expected));
    }

    [Fact]
    public void A_glyph_the_face_does_not_have_is_a_mistake_of_the_caller() =>
        Should.Throw<ArgumentOutOfRangeException>(() => InstalledFonts.Face("FandolFang-Regular").Subset([10365]));

    /// <summary>Some threads read the file themselves.</summary>
    private static FontFace FontFaceOf(int run, FontFace face, string name) =>
        run % 8 == 0 && name == "FandolFang-Regular" ? FontFace.Load(InstalledFonts.Fang) : face;

    private static List<ushort> GlyphsOf(string name) => [.. Text.EnumerateRunes().Select(InstalledFonts.Face(name).GlyphOf)];

    private static List<(int, string)> PrivateOf(CffTable font, ushort glyph) =>
        [.. font.FontDicts[font.DictOf(glyph)].Private.Entries
            .Where(entry => entry.Operator != CffOperator.Subrs)
            .Select(entry => (entry.Operator, Convert.ToHexString(entry.Operands.Span)))];
}
