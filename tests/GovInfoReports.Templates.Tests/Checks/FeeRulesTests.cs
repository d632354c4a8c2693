using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Checks;

public class FeeRulesTests
{
    [Theory]
    [InlineData("本单位2025年未收取信息处理费。", 0)]
    [InlineData("本机关2025年未收取任何费用。", 0)]
    [InlineData("收取信息处理费 380 元。", 1)]
    [InlineData("2025年收取信息处理费2笔，共计400元，按100元/件计收。", 0.04)]
    [InlineData("兑付各类奖补资金1709.7万元。未收取信息处理费。", 0)]
    public void Statements_that_agree_are_silent(string text, double fee)
    {
        Told(text, (decimal)fee).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2025年收取信息处理费380元。本年未收取信息处理费。", 1, "N-FEE Error 第六部分既说“未收取信息处理费”，又写“2025年收取信息处理费380元”。")]
    [InlineData("本机关未收取任何费用。", 2, "N-FEE Error 第六部分说“未收取任何费用”，表二行政事业性收费为 2 万元。")]
    [InlineData("本机关未收取信息处理费。", 2, "N-FEE Warning 第六部分说“未收取信息处理费”，表二行政事业性收费为 2 万元；其中不应有信息处理费。")]
    [InlineData("收取信息处理费380元。", 0, "T2-FEE6 Warning 第六部分写“收取信息处理费380元”，即 0.038 万元，多于表二行政事业性收费 0 万元。")]
    public void Statements_that_disagree_are_named(string text, int fee, string told)
    {
        Told(text, fee).ShouldBe([told]);
    }

    private static List<string> Told(string text, decimal fee) =>
        [.. Checker.Check(Sample.Filled(Sample.With(("T2.FEE.AMOUNT", fee)), 2025, (TextKey.OtherMatters, text)), Sample.Context)
            .Where(finding => finding.Rule is "N-FEE" or "T2-FEE6")
            .Select(finding => $"{finding.Rule} {finding.Told()}")];
}
