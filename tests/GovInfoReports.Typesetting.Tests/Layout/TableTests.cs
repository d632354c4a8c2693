using GovInfoReports.Typesetting.Blocks;
using GovInfoReports.Typesetting.Layout;
using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Tests.Layout;

public class TableTests
{
    [Fact]
    public void A_table_longer_than_a_page_repeats_its_header_for_the_eye_only()
    {
        var pages = Sheets.Set(Sheets.Table(80)).Pages;

        pages.Length.ShouldBeGreaterThan(1);
        Sheets.Lines(pages[0])[0].ShouldBe("项目数量");
        foreach (var page in pages.Skip(1))
        {
            Sheets.Lines(page)[0].ShouldStartWith("第");
            Sheets.Lines(page, decoration: true)[0].ShouldBe("项目数量");
        }
    }

    [Fact]
    public void Every_row_is_whole_and_on_exactly_one_page()
    {
        var pages = Sheets.Set(Sheets.Table(80)).Pages;

        pages.SelectMany(page => Sheets.Lines(page)).Skip(1).ShouldBe([.. Enumerable.Range(1, 80).Select(row => $"第{row}项{row}")]);
        foreach (var page in pages)
        {
            page.Items.OfType<Rule>().Max(rule => rule.Y + rule.Height).ShouldBeLessThanOrEqualTo(PageGeometry.Top + PageGeometry.TextHeight + 0.5);
        }
    }

    [Fact]
    public void A_small_table_goes_whole_to_the_next_page_with_its_heading()
    {
        var pages = Sheets.Set(Sheets.Paragraph(15), new HeadingBlock(1, "二、表"), Sheets.Table(12), Sheets.Paragraph(1)).Pages;

        Sheets.Lines(pages[0]).Length.ShouldBe(15);
        Sheets.Lines(pages[1])[..2].ShouldBe(["二、表", "项目数量"]);
        Sheets.Lines(pages[1]).ShouldContain("第12项12");
    }

    [Fact]
    public void A_long_table_begins_below_the_text_rather_than_leave_most_of_a_page_blank()
    {
        var pages = Sheets.Set(Sheets.Paragraph(5), Sheets.Table(30)).Pages;

        Sheets.Lines(pages[0]).ShouldContain("第4项4");
    }

    [Fact]
    public void Text_below_a_table_is_back_on_the_lines_of_the_grid()
    {
        var page = Sheets.Set(Sheets.Table(3), Sheets.Paragraph(1)).Pages[0];

        var text = page.Items.OfType<GlyphRun>().Single(run => run.Size == PageGeometry.TextSize && run.Element is not null);
        var line = (text.Baseline - PageGeometry.Top - PageGeometry.BaselineIn(PageGeometry.LinePitch, PageGeometry.TextSize)) / PageGeometry.LinePitch;
        line.ShouldBe(Math.Round(line), 1e-6);
    }

    [Fact]
    public void Figures_of_a_column_end_on_one_line()
    {
        var page = Sheets.Set(Sheets.Table(12)).Pages[0];

        var ends = new[] { "1", "9", "10", "12" }.Select(figure => Sheets.Run(page, figure)).Select(run => run.X + run.Glyphs.Sum(glyph => glyph.Advance));
        ends.ShouldAllBe(end => Math.Abs(end - ends.First()) < 1e-6);
    }

    [Fact]
    public void A_long_figure_widens_its_column_and_is_never_broken()
    {
        var row = new TableRow([.. Enumerable.Range(0, 15).Select(column => new TableCell(column, 1, 1, column == 3 ? "2147483647" : "0", CellAlignment.Figure))]);
        var page = Sheets.Set(new RuledTable([.. Enumerable.Repeat(1.0, 15)], [row], 0, 10.5)).Pages[0];

        Sheets.Lines(page).ShouldBe(["000" + "2147483647" + new string('0', 11)]);
        page.Items.OfType<Rule>().Max(rule => rule.X).ShouldBe(PageGeometry.Left + PageGeometry.TextWidth - 0.25, 0.01);
    }

    [Fact]
    public void A_caption_that_spans_rows_is_said_again_on_the_next_page_for_the_eye_only()
    {
        var first = new TableRow([new(0, 60, 1, "办理结果", CellAlignment.Centre) { IsHeader = true, Scope = HeaderScope.Row, Id = "r" }, new(1, 1, 1, "0", CellAlignment.Figure)]);
        var rest = Enumerable.Range(1, 59).Select(row => new TableRow([new(1, 1, 1, row.ToString(), CellAlignment.Figure)]));
        var document = Sheets.Set(new RuledTable([1, 1], [first, .. rest], 0, 10.5));

        document.Pages.Length.ShouldBe(2);
        Sheets.Run(document.Pages[0], "办理结果").Element.ShouldNotBeNull().RowSpan.ShouldBe(60);
        Sheets.Run(document.Pages[1], "办理结果").Element.ShouldBeNull();
    }

    [Fact]
    public void Neighbouring_cells_share_one_rule()
    {
        var rules = Sheets.Set(Sheets.Table(2)).Pages[0].Items.OfType<Rule>().ToList();

        rules.Count(rule => rule.Width > rule.Height).ShouldBe(4);
        rules.Count(rule => rule.Height > rule.Width).ShouldBe(3);
    }

    [Fact]
    public void The_structure_has_rows_with_header_and_data_cells()
    {
        var table = Sheets.Set(Sheets.Table(2)).Root.Children.Single();

        table.Role.ShouldBe(StructureRole.Table);
        table.Children.Select(row => string.Join(' ', row.Children.Select(cell => cell.Role))).ShouldBe(["HeaderCell HeaderCell", "DataCell DataCell", "DataCell DataCell"]);
        table.Children[0].Children.Select(cell => (cell.Id, cell.Scope)).ShouldBe([("h0", HeaderScope.Column), ("h1", HeaderScope.Column)]);
    }
}
