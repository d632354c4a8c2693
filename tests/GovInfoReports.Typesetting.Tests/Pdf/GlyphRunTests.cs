using GovInfoReports.Typesetting.Pages;
using GovInfoReports.Typesetting.Tests.Fonts;

namespace GovInfoReports.Typesetting.Tests.Pdf;

public class GlyphRunTests
{
    private const string Sentence = "本年度主动公开政府信息1,234条，比上年增长12.5%。";

    [Fact]
    public void Runs_are_written_with_what_changes_between_them()
    {
        var reading = Trial.Read(
            element => TrialPage.Run(element, "一二一", 100, 141.89, 16, "FandolHei-Regular", -0.25),
            element => TrialPage.Run(element, "二", 100, 241.89, 16, "FandolHei-Regular") with { Bold = true },
            _ => new Rule(50, 300, 400, 0.75),
            _ => TrialPage.Run(null, "一", 100, 441.89, 30, "FandolHei-Regular") with { Gray = 0.5, Angle = 90 });

        Trial.Content(reading, 0).ShouldBe("""
            /P <</MCID 0>> BDC
            /F1 16 Tf
            -0.25 Tc
            BT
            100 700 Td
            [<000100020001>] TJ
            ET
            2 Tr
            0.533 w
            0 Tc
            BT
            100 600 Td
            [<0002>] TJ
            ET
            EMC
            /Artifact BMC
            50 541.14 400 0.75 re
            f
            /F1 30 Tf
            0.5 g
            0.5 G
            0 Tr
            BT
            0 1 -1 0 100 400 Tm
            [<0001>] TJ
            ET
            EMC
            """);
    }

    [Theory]
    [InlineData("FandolFang-Regular", 16, 0)]
    [InlineData("FandolFang-Regular", 16, -0.123456)]
    [InlineData("FandolFang-Regular", 10.5, 0.3333333)]
    [InlineData("DejaVuSans", 22, 0.0049)]
    [InlineData("DejaVuSans", 90, 1.7)]
    public void Every_glyph_stands_where_the_advances_put_it(string face, double size, double spacing)
    {
        // Justification: a seventh and a third more here and there, and glyphs that take no room at all.
        var glyphs = TrialPage.Run(null, Sentence + Sentence, 0, 0, size, face, spacing).Glyphs
            .Select((glyph, index) => index % 7 == 0 ? glyph with { Advance = glyph.Advance + (size / 7) } : index % 11 == 0 ? glyph with { Advance = 0 } : glyph);

        var run = new GlyphRun(null, InstalledFonts.Face(face), size, 12.3456, 100, [.. glyphs]);

        Distances(run, 1, 0).ShouldAllBe(distance => distance < 0.02);
    }

    [Fact]
    public void A_turned_run_goes_its_way_with_all_its_glyphs()
    {
        var run = TrialPage.Run(null, Sentence, 100, 500, 60, "FandolHei-Regular", 0.77) with { Angle = 30 };

        Distances(run, Math.Sqrt(3) / 2, 0.5).ShouldAllBe(distance => distance < 0.05);
    }

    [Fact]
    public void A_run_without_glyphs_leaves_no_trace() =>
        Trial.Content(Trial.Read(element => TrialPage.Run(element, "", 100, 100, 16, "FandolHei-Regular")), 0).ShouldBe("");

    private static IEnumerable<double> Distances(GlyphRun run, double cosine, double sine)
    {
        var shown = Trial.Read(_ => run).Contents[0].Glyphs;
        shown.Count.ShouldBe(run.Glyphs.Length);
        var travelled = 0.0;
        for (var index = 0; index < shown.Count; index++)
        {
            var (x, y) = (run.X + (travelled * cosine), 841.89 - run.Baseline + (travelled * sine));
            yield return Math.Sqrt(Math.Pow(shown[index].X - x, 2) + Math.Pow(shown[index].Y - y, 2));
            travelled += run.Glyphs[index].Advance;
        }
    }
}
