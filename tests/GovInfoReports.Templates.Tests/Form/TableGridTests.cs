using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Form;

public class TableGridTests
{
    private static readonly ReportEdition Edition = AnnualReport2021.Edition;

    [Theory]
    [InlineData("T2", 14, 4, 1)]
    [InlineData("T3", 28, 10, 3)]
    [InlineData("T4", 4, 15, 0)]
    public void A_table_has_the_size_of_the_official_form(string table, int rows, int columns, int labels)
    {
        var grid = Grid(table);

        grid.Rows.Length.ShouldBe(rows);
        grid.ColumnCount.ShouldBe(columns);
        grid.LabelColumns.ShouldBe(labels);
    }

    [Theory]
    [InlineData("T2")]
    [InlineData("T3")]
    [InlineData("T4")]
    public void Cells_cover_every_place_exactly_once(string table)
    {
        var grid = Grid(table);
        var places = grid.Cells.SelectMany(cell =>
            from row in Enumerable.Range(cell.Row, cell.RowSpan)
            from column in Enumerable.Range(cell.Column, cell.ColumnSpan)
            select (row, column)).ToList();

        places.ShouldBeUnique();
        places.Count.ShouldBe(grid.Rows.Length * grid.ColumnCount);
    }

    [Fact]
    public void Table_three_merges_its_headings_as_the_form_does()
    {
        Describe("T3", rows: 3).ShouldBe(
        [
            "0,0 3x3 （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
            "0,3 1x7 申请人情况",
            "1,3 2x1 自然人",
            "1,4 1x5 法人或其他组织",
            "1,9 2x1 总计",
            "2,4 1x1 商业企业",
            "2,5 1x1 科研机构",
            "2,6 1x1 社会公益组织",
            "2,7 1x1 法律服务机构",
            "2,8 1x1 其他",
        ]);
        Labels("T3").ShouldContain("3,0 1x3 一、本年新收政府信息公开申请数量");
        Labels("T3").ShouldContain("5,0 22x1 三、本年度办理结果");
        Labels("T3").ShouldContain("5,1 1x2 （一）予以公开");
        Labels("T3").ShouldContain("7,1 8x1 （三）不予公开");
        Labels("T3").ShouldContain("7,2 1x1 1.属于国家秘密");
        Labels("T3").ShouldContain("26,1 1x2 （七）总计");
        Labels("T3").ShouldContain("27,0 1x3 四、结转下年度继续办理");
    }

    [Fact]
    public void Table_two_widens_the_single_figure_of_a_block()
    {
        var licence = Grid("T2").Cells.Single(cell => cell.Cell == CellKey.Parse("T2.LICENSE.DECISIONS"));

        (licence.Row, licence.Column, licence.RowSpan, licence.ColumnSpan).ShouldBe((6, 1, 1, 3));
    }

    [Fact]
    public void A_figure_names_all_its_headings()
    {
        Headers("T3", "T3.R4.1.B").ShouldBe(["三、本年度办理结果", "（四）无法提供", "1.本机关不掌握相关政府信息", "申请人情况", "法人或其他组织", "商业企业"]);
        Headers("T2", "T2.NORM.ISSUED").ShouldBe(["第二十条第（一）项", "行政规范性文件", "本年制发件数"]);
        Headers("T4", "T4.DIRECT.OTHER").ShouldBe(["行政诉讼", "未经复议直接起诉", "其他结果"]);
    }

    private static TableGrid Grid(string table) => Edition.Tables.Single(candidate => candidate.Id == table).Grid;

    private static IEnumerable<string> Describe(string table, int rows) =>
        Grid(table).Rows.Take(rows).SelectMany(row => row).Select(Describe);

    private static IEnumerable<string> Labels(string table) =>
        Grid(table).Cells.Where(cell => cell.Kind == GridCellKind.RowHeading).Select(Describe);

    private static string Describe(GridCell cell) => $"{cell.Row},{cell.Column} {cell.RowSpan}x{cell.ColumnSpan} {cell.Caption}";

    private static IEnumerable<string> Headers(string table, string cell)
    {
        var grid = Grid(table);
        return grid.Cells.Single(candidate => candidate.Cell == CellKey.Parse(cell)).Headers
            .Select(id => grid.Cells.Single(candidate => candidate.Id == id).Caption);
    }
}
