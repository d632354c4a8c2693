using System.Text;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Import;

public class DoubtTests
{
    private const string Label = "一、本年新收政府信息公开申请数量";

    public static TheoryData<string> AllSeeds => [.. Seeds.All.Select(seed => seed.Code)];

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void Real_reports_are_read_without_doubt(string code)
    {
        var imported = ReportImporter.Import(Seeds.Get(code).Bytes, Seeds.Get(code).FileName);

        imported.Doubts.ShouldBeEmpty();
        imported.Tables.Select(table => (table.Missing, table.Doubtful)).ShouldBe([(0, 0), (0, 0), (0, 0)]);
        imported.Tables.Min(table => table.Value).ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void The_systems_own_files_leave_nothing_to_doubt()
    {
        var imported = ReportImporter.Import(ReportJson.Write(Variant.Import(Seeds.Jinji.Text).Report), "报告.json");

        (imported.Doubts.Length, imported.Source.Length).ShouldBe((0, 0));
        imported.Tables.Select(table => table.Value).ShouldBe([1, 1, 1]);
    }

    [Fact]
    public void A_figure_that_is_no_number_is_doubtful_and_not_taken()
    {
        var imported = Variant.Of(Variant.NewRow, $"{Label}\t\t约30\t0\t0\t0\t0\t0\t30\t");

        imported.Doubts.ShouldBe([new Doubt([new("T3.N.P")], "约30", "“约30”不是一个数，没有采用；请填写正确的数字。", $"{Label}\t\t约30\t0\t0\t0\t0\t0\t30")]);
        imported.Doubts[0].PlaceName(AnnualReport2021.Edition).ShouldBe("表三“一、本年新收”行“自然人”列");
        imported.Report.Content.Figures["T3.N.P"].ShouldBeNull();
        imported.Report.Content.Figures["T3.N.T"].ShouldBe(30);
        imported.Tables[1].ShouldSatisfyAllConditions(
            table => table.Missing.ShouldBe(0),
            table => table.Doubtful.ShouldBe(1),
            table => table.Value.ShouldBe(174.5 / 175, tolerance: 0.03));
    }

    [Fact]
    public void A_row_with_more_figures_than_columns_is_doubtful_as_a_whole()
    {
        var imported = Variant.Of(Variant.NewRow, $"{Label}\t1\t2\t3\t4\t5\t6\t7\t8\t");

        var doubt = imported.Doubts.ShouldHaveSingleItem();
        doubt.Fields.Select(field => field.Name).ShouldBe(["T3.N.P", "T3.N.B", "T3.N.S", "T3.N.G", "T3.N.L", "T3.N.O", "T3.N.T"]);
        doubt.Reason.ShouldBe("这一行的数多于 7 个，不知道哪个属于哪一列，没有采用；请对照原文填写。");
        doubt.PlaceName(AnnualReport2021.Edition).ShouldBe("表三“一、本年新收”");
        imported.Report.Content.Figures["T3.N.P"].ShouldBeNull();
    }

    [Fact]
    public void A_row_whose_figures_could_stand_elsewhere_is_doubtful()
    {
        var imported = Variant.Of(Variant.NewRow, $"{Label}\t\t\t\t5\t\t\t\t\t5\t\t");

        var doubt = imported.Doubts.ShouldHaveSingleItem();
        doubt.Fields.Length.ShouldBe(7);
        doubt.Reason.ShouldBe("这一行有空格，数字与表头没有对齐，可能错列；请对照原文核对。");
    }

    [Fact]
    public void A_column_in_unknown_words_is_doubtful()
    {
        var imported = Variant.Of("社会公益组织", "慈善团体");

        var doubt = imported.Doubts.ShouldHaveSingleItem();
        doubt.Fields.Length.ShouldBe(25);
        doubt.Fields.ShouldAllBe(field => field.Name.EndsWith(".G", StringComparison.Ordinal));
        (doubt.Read, doubt.PlaceName(AnnualReport2021.Edition)).ShouldBe(("慈善团体", "表三“社会公益组织”列"));
    }

    [Fact]
    public void A_table_without_column_headings_is_doubtful()
    {
        var lines = Seeds.IndustryBureau.Text.Split('\n');
        var text = string.Join('\n', lines.Where(line => !line.Contains('\t') || char.IsDigit(line.TrimEnd()[^1]) || line.Contains("第二十条", StringComparison.Ordinal)));

        Variant.Import(text).Doubts.ShouldContain(doubt => doubt.Reason == "没有读到表头，按规定的列次序读取；请核对各列。" && doubt.Fields.Length == 175);
    }

    [Theory]
    [InlineData("政府信息管理情况", "信息化建设情况", "S1.3", "标题“（三）信息化建设情况”不是规定的用语，按序号归入“（三）政府信息管理情况”；请核对这一条。")]
    [InlineData("五、存在的主要问题及改进情况", "五、工作打算等情况", "S5", "标题“五、工作打算等情况”不是规定的用语，按序号归入“五、存在的主要问题及改进情况”；请核对这一部分。")]
    public void A_heading_known_by_its_number_alone_is_doubtful(string before, string after, string field, string reason)
    {
        var doubt = Variant.Of(before, after).Doubts.ShouldHaveSingleItem();

        doubt.Fields.ShouldHaveSingleItem().Name.ShouldBe(field);
        doubt.Reason.ShouldBe(reason);
    }

    [Fact]
    public void The_file_is_kept_section_by_section()
    {
        var imported = ReportImporter.Import(Encoding.UTF8.GetBytes(Seeds.Jinji.Text), "报告.txt");

        imported.Source.Select(part => part.Section?.Numeral).ShouldBe([null, "一", "二", "三", "四", "五", "六"]);
        imported.Source[3].Blocks.ShouldContain(block => block.IsTable && block.Rows.Any(row => row[0] == "一、本年新收政府信息公开申请数量"));
        imported.Source[1].Blocks[0].Rows.ShouldHaveSingleItem().ShouldHaveSingleItem().ShouldBe("一、总体情况");
    }
}
