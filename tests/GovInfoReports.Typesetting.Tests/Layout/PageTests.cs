using GovInfoReports.Typesetting.Blocks;
using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Tests.Layout;

public class PageTests
{
    private const double Millimetre = 72 / 25.4;

    [Fact]
    public void A_page_has_22_lines_of_28_characters_inside_156_by_225_millimetres()
    {
        var pages = Sheets.Set(Sheets.Paragraph(44)).Pages;

        pages.Length.ShouldBe(2);
        pages.ShouldAllBe(page => page.Width == 210 * Millimetre && page.Height == 297 * Millimetre);
        Sheets.Lines(pages[1]).ShouldBe([.. Enumerable.Repeat(Sheets.Line28, 22)]);
        var runs = pages[1].Items.OfType<GlyphRun>().Where(run => run.Element is not null).ToList();
        runs.ShouldAllBe(run => Math.Abs(run.X - (28 * Millimetre)) < 1e-9 && Math.Abs(run.Glyphs.Sum(glyph => glyph.Advance) - (156 * Millimetre)) < 1e-6);
        (runs[^1].Baseline - runs[0].Baseline).ShouldBe(21 * 225 * Millimetre / 22, 1e-6);
        runs[0].Baseline.ShouldBeGreaterThan(37 * Millimetre);
        runs[^1].Baseline.ShouldBeLessThan((37 + 225) * Millimetre);
    }

    [Fact]
    public void The_page_number_stands_at_the_outer_side_one_character_in_and_is_not_read_out()
    {
        var pages = Sheets.Set(Sheets.Paragraph(44)).Pages;

        Sheets.Lines(pages[0], decoration: true).ShouldBe(["— 1 —"]);
        Sheets.Lines(pages[1], decoration: true).ShouldBe(["— 2 —"]);
        var (first, second) = (Sheets.Run(pages[0], "— 1 —"), Sheets.Run(pages[1], "— 2 —"));
        (first.X + first.Glyphs.Sum(glyph => glyph.Advance)).ShouldBe((184 * Millimetre) - 14, 1e-6);
        second.X.ShouldBe((28 * Millimetre) + 14, 1e-6);
        first.Size.ShouldBe(14);
        // The dash, a little over a third of the size above the baseline, stands 7 mm below the text.
        (first.Baseline - (0.38 * 14)).ShouldBe((37 + 225 + 7) * Millimetre, 0.1);
    }

    [Fact]
    public void A_draft_has_its_mark_behind_the_text_of_each_page()
    {
        var pages = Sheets.Set("草稿", Sheets.Paragraph(44)).Pages;

        foreach (var page in pages)
        {
            var mark = page.Items[0].ShouldBeOfType<GlyphRun>();
            Sheets.Words(mark).ShouldBe("草稿");
            mark.Element.ShouldBeNull();
            (mark.Gray, mark.Angle).ShouldBe((0.9, 50));
        }
    }

    [Theory]
    [InlineData(20, 0)]
    [InlineData(21, 1)]
    public void A_heading_takes_two_lines_of_its_text_along(int linesBefore, int pageOfHeading)
    {
        var pages = Sheets.Set(Sheets.Paragraph(linesBefore - 1), new HeadingBlock(1, "一、总体情况"), Sheets.Paragraph(3)).Pages;

        Sheets.Lines(pages[pageOfHeading]).ShouldContain("一、总体情况");
        Sheets.Lines(pages[1 - pageOfHeading]).ShouldNotContain("一、总体情况");
    }

    [Fact]
    public void Headings_in_a_row_go_together_with_the_text_below()
    {
        var pages = Sheets.Set(Sheets.Paragraph(19), new HeadingBlock(1, "一、总体情况"), new HeadingBlock(2, "（一）主动公开情况"), Sheets.Paragraph(2)).Pages;

        Sheets.Lines(pages[0]).Length.ShouldBe(19);
        Sheets.Lines(pages[1])[..2].ShouldBe(["一、总体情况", "（一）主动公开情况"]);
    }

    [Fact]
    public void A_paragraph_that_heads_others_goes_with_them_and_with_the_heading_above()
    {
        ParagraphBlock head = new([new("（一）重点任务落实情况")]) { StaysWithNext = true };

        var pages = Sheets.Set(Sheets.Paragraph(19), new HeadingBlock(1, "六、其他需要报告的事项"), head, Sheets.Paragraph(2)).Pages;

        Sheets.Lines(pages[0]).Length.ShouldBe(19);
        Sheets.Lines(pages[1])[..2].ShouldBe(["六、其他需要报告的事项", "（一）重点任务落实情况"]);
    }

    [Fact]
    public void The_lines_of_a_title_stand_in_the_middle()
    {
        var page = Sheets.Set(new TitleBlock(["吴忠市工业和信息化局", " 2023 年政府信息公开工作年度报告"]), new BlankBlock(), Sheets.Paragraph(1)).Pages[0];

        Sheets.Lines(page)[..2].ShouldBe(["吴忠市工业和信息化局", "2023 年政府信息公开工作年度报告"]);
        foreach (var line in page.Items.OfType<GlyphRun>().Where(run => run.Size == 22).GroupBy(run => run.Baseline))
        {
            var (left, right) = (line.Min(run => run.X), line.Max(run => run.X + run.Glyphs.Sum(glyph => glyph.Advance)));
            ((left + right) / 2).ShouldBe((28 + 78) * Millimetre, 0.01);
        }
    }

    [Fact]
    public void Each_title_begins_a_page()
    {
        TitleBlock title = new(["标题"]);

        Sheets.Set(title, Sheets.Paragraph(2), title, Sheets.Paragraph(2)).Pages.Length.ShouldBe(2);
    }

    [Fact]
    public void Blank_lines_vanish_at_the_top_of_a_page() =>
        Sheets.Lines(Sheets.Set(Sheets.Paragraph(22), new BlankBlock(), Sheets.Paragraph(22)).Pages[1]).Length.ShouldBe(22);

    [Fact]
    public void Headings_are_bookmarks_and_sections_of_the_structure()
    {
        var document = Sheets.Set(
            new TitleBlock(["标题"]), new HeadingBlock(1, "一、总体情况"), new HeadingBlock(2, "（一）主动公开情况"), Sheets.Paragraph(30), new HeadingBlock(1, "二、表"), Sheets.Paragraph(1));

        document.Bookmarks.Select(mark => (mark.Title, mark.Level, mark.Page)).ShouldBe([("标题", 1, 0), ("一、总体情况", 1, 0), ("（一）主动公开情况", 2, 0), ("二、表", 1, 1)]);
        document.Root.Children.Select(child => child.Role).ShouldBe([StructureRole.Title, StructureRole.Section, StructureRole.Section]);
        document.Root.Children[1].Children.Select(child => child.Role).ShouldBe([StructureRole.Heading1, StructureRole.Heading2, StructureRole.Paragraph]);
    }

    [Fact]
    public void A_link_is_read_in_its_place_between_the_words_around_it()
    {
        var document = Sheets.Set(new ParagraphBlock([new("见"), new("网站") { Address = "https://www.gov.cn/" }, new("公告")]));
        var paragraph = document.Root.Children[0];

        paragraph.Children.Select(child => (child.Role, child.Address)).ShouldBe([(StructureRole.Span, null), (StructureRole.Link, "https://www.gov.cn/"), (StructureRole.Span, null)]);
        document.Pages[0].Items.OfType<GlyphRun>().Where(run => run.Element is not null).Select(run => (Sheets.Words(run), run.Element))
            .ShouldBe([("见", paragraph.Children[0]), ("网站", paragraph.Children[1]), ("公告", paragraph.Children[2])]);
    }

    [Fact]
    public void An_empty_manuscript_is_one_page() => Sheets.Set().Pages.Length.ShouldBe(1);
}
