using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Content;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>T3-OTHER, T3-NOHOLD, T3-CLOSE: proportions of table three that a reviewer asks about.</summary>
internal static class TableThreeRules
{
    public static IEnumerable<Finding> Check(ReportReading reading)
    {
        var outcomes = reading["T3.R7.T"];
        if (reading["T3.R6.3.T"] is >= 5 and var others && others > outcomes * 0.2m)
        {
            yield return FoundAt("T3-OTHER", $"“（六）其他处理 3.其他”{others} 件，占总计 {outcomes} 件的 {Percent(others, outcomes)}，超过 20%。", "T3.R6.3.T", "T3.R7.T");
        }

        if (reading["T3.R4.1.T"] is var notHeld && outcomes >= 10 && notHeld > outcomes * 0.5m)
        {
            yield return FoundAt("T3-NOHOLD", $"“本机关不掌握相关政府信息”{notHeld} 件，占总计 {outcomes} 件的 {Percent(notHeld, outcomes)}，超过一半。", "T3.R4.1.T", "T3.R7.T");
        }

        var load = reading["T3.N.T"] + reading["T3.C.T"];
        if (reading["T3.F.T"] is var left && left > load * 0.2m)
        {
            yield return FoundAt("T3-CLOSE", $"结转下年度 {left} 件，占新收与上年结转之和 {load} 件的 {Percent(left, load)}，超过 20%。", "T3.F.T", "T3.N.T", "T3.C.T");
        }
    }

    private static string Percent(decimal part, decimal whole) => whole == 0 ? "全部" : $"{CellValue.Format(Math.Round(part * 100 / whole))}%";
}
