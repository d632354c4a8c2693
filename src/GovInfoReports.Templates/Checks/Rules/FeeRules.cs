using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>N-FEE, T2-FEE6: what section six says of fees and what table two holds.</summary>
internal static class FeeRules
{
    private const string Fee = "T2.FEE.AMOUNT";

    private const decimal YuanPerUnit = 10_000;

    public static IEnumerable<Finding> Check(ReportReading reading)
    {
        var (fee, text, stated) = (reading[Fee], reading.Text(TextKey.OtherMatters), ProcessingFee.Read(reading));
        return [.. Denied(text, stated, fee), .. Charged(stated, fee)];
    }

    private static IEnumerable<Finding> Denied(TextReading text, ProcessingFee stated, decimal fee)
    {
        if (stated.Denial is not { } denial)
        {
            yield break;
        }

        var excerpt = text.Excerpt(denial);
        if (stated.Amount is { } amount)
        {
            yield return FoundIn("N-FEE", excerpt, $"第六部分既说“{excerpt.Words}”，又写“{amount.Excerpt.Words}”。");
        }
        else if (fee > 0 && stated.DeniesAllFees)
        {
            yield return FoundIn("N-FEE", excerpt, $"第六部分说“{excerpt.Words}”，表二行政事业性收费为 {CellValue.Format(fee)} 万元。", Fee);
        }
        else if (fee > 0)
        {
            yield return FoundIn("N-FEE", excerpt, $"第六部分说“{excerpt.Words}”，表二行政事业性收费为 {CellValue.Format(fee)} 万元；其中不应有信息处理费。", Fee)
                with
            { Severity = Severity.Warning, Advice = "确认表二的金额都是其他行政事业性收费；误填的改为 0。" };
        }
    }

    private static IEnumerable<Finding> Charged(ProcessingFee stated, decimal fee)
    {
        if (stated is { Denial: null, Amount: { } amount } && amount.Value / YuanPerUnit > fee)
        {
            yield return FoundIn("T2-FEE6", amount.Excerpt, $"第六部分写“{amount.Excerpt.Words}”，即 {CellValue.Format(amount.Value / YuanPerUnit)} 万元，多于表二行政事业性收费 {CellValue.Format(fee)} 万元。", Fee);
        }
    }
}
