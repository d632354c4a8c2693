using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Tests.Checks;

namespace GovInfoReports.Templates.Tests.Content;

public class BoundTextTests
{
    private static readonly Figures Figures = Sample.With(("T3.N.T", 37), ("T3.R4.1.P", 22), ("T2.FEE.AMOUNT", 0.038m), ("T4.RECON.TOTAL", null));

    [Theory]
    [InlineData("没有引用。", "没有引用。")]
    [InlineData("收到申请{T3.N.T}件，其中{T3.R4.1.P}件无法提供。", "收到申请37件，其中22件无法提供。")]
    [InlineData("收费{T2.FEE.AMOUNT}万元", "收费0.038万元")]
    [InlineData(@"写作\{T3.N.T}的样子", "写作{T3.N.T}的样子")]
    [InlineData(@"\\{T3.N.T}", @"\{T3.N.T}")]
    [InlineData("集合{a, b}和{T3}和{", "集合{a, b}和{T3}和{")]
    [InlineData("收到{T3.N.X}件", "收到【没有这个单元格：T3.N.X】件")]
    [InlineData("复议{T4.RECON.TOTAL}件", "复议【未填：表四“行政复议”“总计”列】件")]
    public void References_print_the_cells_figures(string typed, string printed) => BoundText.Read(typed, Figures).Printed.ShouldBe(printed);

    [Theory]
    [InlineData("写作{T3.N.T}的样子")]
    [InlineData(@"写作\{T3.N.T}的样子")]
    [InlineData(@"一\\{T3.N.T}二{x}三\*")]
    public void What_was_kept_is_printed_as_it_was(string words) => BoundText.Read(BoundText.Keep(words), Figures).Printed.ShouldBe(words);

    [Fact]
    public void A_whole_report_is_printed()
    {
        var content = Sample.Report(Figures).WithText(TextKey.DisclosureOnRequest, "收到{T3.N.T}件").WithText(TextKey.OtherMatters, "无");

        var printed = BoundText.Print(content);

        printed.Text(TextKey.DisclosureOnRequest).ShouldBe("收到37件");
        printed.Text(TextKey.OtherMatters).ShouldBe("无");
        printed.Figures.ShouldBe(content.Figures);
    }

    [Theory]
    [InlineData("收到,{T3.N.T}件,登论学习", "收到，37件，等理论学习", "收到，{T3.N.T}件，等理论学习")]
    [InlineData(@"\{T3.N.T},{T3.N.T}", "{T3.N.T}，37", @"\{T3.N.T}，{T3.N.T}")]
    [InlineData("收到{T3.N.T}件", "收到38件", null)]
    [InlineData("没有引用,", "没有引用，{T3.N.T}", @"没有引用，\{T3.N.T}")]
    public void A_repair_of_printed_words_keeps_the_references(string typed, string wanted, string? retyped) =>
        BoundText.Read(typed, Figures).Retype(wanted).ShouldBe(retyped);

    [Theory]
    [InlineData("37件", "{T3.N.T}件")]
    [InlineData("收到37", "收到{T3.N.T}")]
    [InlineData("7件", "{T3.N.T}件")]
    [InlineData("，办", "，办")]
    [InlineData("办22", "办{T3.R4.1.P}")]
    public void Printed_words_are_found_in_what_was_typed(string printed, string typed)
    {
        var text = BoundText.Read("收到{T3.N.T}件，办{T3.R4.1.P}", Figures);
        var start = text.Printed.IndexOf(printed, StringComparison.Ordinal);

        var (from, to) = text.ToTyped(start, start + printed.Length);

        text.Typed[from..to].ShouldBe(typed);
    }

    [Fact]
    public void A_reference_without_a_figure_is_an_error_at_the_words()
    {
        var content = Sample.Report(Figures).WithText(TextKey.DisclosureOnRequest, "复议{T4.RECON.TOTAL}件，收到{T3.N.X}件。");

        var found = Sample.Of("N-BIND", new FilledReport(Sample.Agency, 2025, 1, BoundText.Print(content)));

        found.Select(finding => finding.Told()).ShouldBe(["Error 文字引用的数据没有着落：未填：表四“行政复议”“总计”列。", "Error 文字引用的数据没有着落：没有这个单元格：T3.N.X。"]);
        found.Select(finding => finding.Excerpt).ShouldBe([new Excerpt(TextKey.DisclosureOnRequest, 2, "【未填：表四“行政复议”“总计”列】"), new Excerpt(TextKey.DisclosureOnRequest, 24, "【没有这个单元格：T3.N.X】")]);
    }

    [Fact]
    public void A_bound_sentence_cannot_contradict_its_table()
    {
        var content = Sample.Report(Sample.With(("T3.N.T", 37), ("T3.N.P", 37), ("T3.F.T", 37))).WithText(TextKey.DisclosureOnRequest, "2025年，收到政府信息公开申请{T3.N.T}件。");

        Checker.Check(new FilledReport(Sample.Agency, 2025, 1, BoundText.Print(content)), Sample.Context).Where(finding => finding.Rule is "N-RECV" or "N-SOME").ShouldBeEmpty();
        Sample.Of("N-RECV", new FilledReport(Sample.Agency, 2025, 1, content.WithText(TextKey.DisclosureOnRequest, "2025年，收到政府信息公开申请36件。"))).Count.ShouldBe(1);
    }
}
