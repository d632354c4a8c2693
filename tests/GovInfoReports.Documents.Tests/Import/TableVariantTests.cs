using GovInfoReports.Documents.Import;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Import;

public class TableVariantTests
{
    private const string MissingRow = "\t\t4.保护第三方合法权益\t0\t0\t0\t0\t0\t0\t0\n";

    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\t\t")]
    [InlineData("一、本年新收政府信息公开申请数量\t\t1\t2\t3\t4\t5\t6\t21\t")]
    [InlineData("一、本年新收政府信息公开申请数量\t\t\t1\t2\t3\t4\t5\t6\t21")]
    [InlineData("\t一、本年新收政府信息公开申请数量\t\t1\t2\t3\t4\t5\t6\t21")]
    [InlineData("一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21")]
    [InlineData("一、本年新收政府信息公开\u200b申请数量\t1\t2\t3\t4\t5\t6\t21")]
    public void The_seven_figures_are_found_wherever_they_start(string row)
    {
        var figures = Variant.Of(Variant.NewRow, row).Report.Content.Figures;

        "PBSGLOT".Select(column => figures[$"T3.N.{column}"]).ShouldBe([1, 2, 3, 4, 5, 6, 21]);
    }

    [Fact]
    public void Swapped_rows_are_read_by_their_captions_and_told()
    {
        var second = "二、上年结转政府信息公开申请数量\t\t0\t0\t0\t0\t0\t0\t0\t";
        var imported = Variant.Of($"{Variant.NewRow}\n{second}", $"{second}\n{Variant.NewRow.Replace("\t0", "\t1", StringComparison.Ordinal)}");

        imported.Report.Content.Figures["T3.N.P"].ShouldBe(1);
        imported.Report.Content.Figures["T3.C.P"].ShouldBe(0);
        imported.OfKind(NormalisationKind.Table).ShouldBe(
        [
            new(NormalisationKind.Table, "T3.C", "第1行：二、上年结转政府信息公开申请数量", "第2行：二、上年结转政府信息公开申请数量"),
            new(NormalisationKind.Table, "T3.N", "第2行：一、本年新收政府信息公开申请数量", "第1行：一、本年新收政府信息公开申请数量"),
        ]);
    }

    [Fact]
    public void A_missing_row_stays_blank_and_is_told()
    {
        var imported = Variant.Of(MissingRow, string.Empty);

        "PBSGLOT".Select(column => imported.Report.Content.Figures[$"T3.R3.4.{column}"]).ShouldAllBe(value => value == null);
        imported.Report.Content.Figures["T3.R3.5.P"].ShouldBe(0);
        imported.OfKind(NormalisationKind.Table).ShouldBe([new(NormalisationKind.Table, "T3.R3.4", string.Empty, "4.保护第三方合法权益")]);
    }

    [Fact]
    public void A_row_the_form_does_not_have_is_kept_word_for_word()
    {
        var imported = Variant.Of(MissingRow, MissingRow + "\t\t9.其他原因\t5\t0\t0\t0\t0\t0\t5\n");

        imported.Unplaced.ShouldBe(["9.其他原因\t5\t0\t0\t0\t0\t0\t5"]);
        imported.OfKind(NormalisationKind.Unplaced).ShouldBe([new(NormalisationKind.Unplaced, "T3", "9.其他原因\t5\t0\t0\t0\t0\t0\t5", string.Empty)]);
    }

    [Fact]
    public void A_row_that_comes_twice_is_read_once_and_kept()
    {
        var imported = Variant.Of(Variant.NewRow, $"{Variant.NewRow}\n一、本年新收政府信息公开申请数量\t\t7\t0\t0\t0\t0\t0\t7\t");

        imported.Report.Content.Figures["T3.N.P"].ShouldBe(0);
        imported.Unplaced.ShouldBe(["一、本年新收政府信息公开申请数量\t\t7\t0\t0\t0\t0\t0\t7"]);
    }

    [Fact]
    public void More_figures_than_columns_are_not_guessed_at()
    {
        var imported = Variant.Of(Variant.NewRow, "一、本年新收政府信息公开申请数量\t\t1\t2\t3\t4\t5\t6\t7\t8");

        imported.Report.Content.Figures["T3.N.P"].ShouldBeNull();
        imported.Unplaced.ShouldBe(["一、本年新收政府信息公开申请数量\t\t1\t2\t3\t4\t5\t6\t7\t8"]);
    }

    [Fact]
    public void Columns_are_read_by_their_captions()
    {
        var imported = Import(Seeds.IndustryBureau.Text
            .Replace("商业企业\t科研机构", "科研机构\t商业企业", StringComparison.Ordinal)
            .Replace(Variant.NewRow, "一、本年新收政府信息公开申请数量\t\t1\t2\t3\t0\t0\t0\t6\t", StringComparison.Ordinal));

        imported.Report.Content.Figures["T3.N.S"].ShouldBe(2);
        imported.Report.Content.Figures["T3.N.B"].ShouldBe(3);
    }

    [Fact]
    public void A_column_in_unknown_words_is_the_one_not_found()
    {
        var imported = Import(Seeds.IndustryBureau.Text
            .Replace("法律服务机构", "律师事务所", StringComparison.Ordinal)
            .Replace(Variant.NewRow, "一、本年新收政府信息公开申请数量\t\t0\t0\t0\t0\t4\t0\t4\t", StringComparison.Ordinal));

        imported.Report.Content.Figures["T3.N.L"].ShouldBe(4);
        imported.OfKind(NormalisationKind.Term).ShouldBe([new(NormalisationKind.Term, "T3", "律师事务所", "法律服务机构")]);
        imported.Unplaced.ShouldBeEmpty();
    }

    [Fact]
    public void A_missing_column_stays_blank_and_is_told()
    {
        var lines = Seeds.IndustryBureau.Text.Replace("\t法律服务机构", string.Empty, StringComparison.Ordinal)
            .Replace("\t0\t0\t0\t0\t0\t0\t0", "\t1\t2\t3\t4\t5\t15", StringComparison.Ordinal);

        var imported = Import(lines);

        "PBSGLOT".Select(column => imported.Report.Content.Figures[$"T3.N.{column}"]).ShouldBe([1, 2, 3, 4, null, 5, 15]);
        imported.OfKind(NormalisationKind.Table).ShouldContain(new Normalisation(NormalisationKind.Table, "T3", string.Empty, "法律服务机构"));
    }

    [Fact]
    public void A_table_broken_by_a_page_with_repeated_headings_is_one_table()
    {
        var headings = Seeds.IndustryBureau.Text[Seeds.IndustryBureau.Text.IndexOf("(本列数据", StringComparison.Ordinal)..];
        headings = headings[..headings.IndexOf("一、本年新收", StringComparison.Ordinal)];

        var imported = Variant.Of(MissingRow, $"\n\n{headings}{MissingRow}");

        imported.Report.Content.Figures.ShouldBe(Import(Seeds.IndustryBureau.Text).Report.Content.Figures);
        imported.Unplaced.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1.属于国家秘密", "属于国家秘密", NormalisationKind.Numbering)]
    [InlineData("1.属于国家秘密", "１．属于国家秘密", NormalisationKind.Punctuation)]
    [InlineData("3.危及“三安全一稳定”", "3.危及\"三安全一稳定\"", NormalisationKind.Punctuation)]
    [InlineData("行政规范性文件\t0\t3\t4", "规范性文件\t0\t3\t4", NormalisationKind.Term)]
    public void A_caption_in_other_words_is_understood_and_told(string before, string after, string kind)
    {
        var imported = Variant.Of(before, after);

        imported.Report.Content.Figures.ShouldBe(Import(Seeds.IndustryBureau.Text).Report.Content.Figures);
        imported.OfKind(kind).ShouldContain(entry => entry.Before == after.Split('\t')[0] && entry.After == before.Split('\t')[0]);
    }

    [Fact]
    public void Words_between_heading_and_table_are_kept()
    {
        var imported = Variant.Of("三、收到和处理政府信息公开申请情况", "三、收到和处理政府信息公开申请情况\n\n单位：件");

        imported.Unplaced.ShouldBe(["单位：件"]);
        imported.OfKind(NormalisationKind.Unplaced).ShouldBe([new(NormalisationKind.Unplaced, "T3", "单位：件", string.Empty)]);
    }

    [Fact]
    public void A_missing_table_is_told_once()
    {
        var text = Seeds.IndustryBureau.Text;
        var start = text.IndexOf("行政复议\t", StringComparison.Ordinal);
        var end = text.IndexOf("五、存在的", StringComparison.Ordinal);

        var imported = Import(text.Remove(start, end - start));

        imported.Report.Content.Figures["T4.RECON.TOTAL"].ShouldBeNull();
        imported.OfKind(NormalisationKind.Table).ShouldBe([new(NormalisationKind.Table, "T4", string.Empty, "表四")]);
    }

    [Fact]
    public void The_fifteen_figures_of_table_four_are_read_in_the_order_of_the_form()
    {
        var imported = Variant.Of(
            "0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0", "1\t2\t3\t4\t10\t5\t6\t7\t8\t26\t9\t10\t11\t12\t42");

        imported.Report.Content.Figures.Values.TakeLast(15).ShouldBe([1, 2, 3, 4, 10, 5, 6, 7, 8, 26, 9, 10, 11, 12, 42]);
    }

    [Fact]
    public void A_row_of_table_four_with_too_many_figures_is_kept_word_for_word()
    {
        var imported = Variant.Of("0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0", "1\t2\t3\t4\t10\t5\t6\t7\t8\t26\t9\t10\t11\t12\t42\t1");

        imported.Report.Content.Figures["T4.RECON.UPHELD"].ShouldBeNull();
        imported.Unplaced.ShouldBe(["1\t2\t3\t4\t10\t5\t6\t7\t8\t26\t9\t10\t11\t12\t42\t1"]);
    }

    private static ImportedReport Import(string text) => Variant.Import(text);
}
