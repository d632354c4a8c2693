using GovInfoReports.Templates.Checks.Reading;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>T4-NOBASE, T4-OPEN, T4-AFTER: table four against the applications and against last year.</summary>
internal static class TableFourRules
{
    private static readonly string[] Groups = ["RECON", "DIRECT", "AFTER"];

    public static IEnumerable<Finding> Check(ReportReading reading)
    {
        if (reading.LastYear is not { } last)
        {
            return [];
        }

        var lastYear = new ReportReading(last, reading.Context);
        return [.. WithoutApplications(reading, lastYear), .. StillOpen(reading, lastYear), .. AfterReconsideration(reading, lastYear)];
    }

    private static IEnumerable<Finding> WithoutApplications(ReportReading reading, ReportReading last)
    {
        var cases = Groups.Sum(group => reading[Total(group)]);
        if (cases > 0 && reading["T3.N.T"] + reading["T3.C.T"] == 0 && last["T3.R7.T"] == 0)
        {
            yield return FoundAt(
                "T4-NOBASE", $"表四共有 {cases} 件案件，但本年没有收到或结转申请，上年也没有办理过申请。", [.. Groups.Select(Total), "T3.N.T", "T3.C.T"]);
        }
    }

    private static IEnumerable<Finding> StillOpen(ReportReading reading, ReportReading last)
    {
        foreach (var group in Groups)
        {
            var open = last[$"T4.{group}.PENDING"];
            if (open > reading[Total(group)])
            {
                yield return FoundAt(
                    "T4-OPEN", $"“{NameOf(reading, group)}”上年尚未审结 {open} 件，本年总计只有 {reading[Total(group)]} 件。", Total(group));
            }
        }
    }

    private static IEnumerable<Finding> AfterReconsideration(ReportReading reading, ReportReading last)
    {
        var (after, now, before) = (reading[Total("AFTER")], reading[Total("RECON")], last[Total("RECON")]);
        if (after > now + before)
        {
            yield return FoundAt(
                "T4-AFTER", $"复议后起诉 {after} 件，多于本年行政复议 {now} 件与上年 {before} 件之和。", Total("AFTER"), Total("RECON"));
        }
    }

    private static string Total(string group) => $"T4.{group}.TOTAL";

    private static string NameOf(ReportReading reading, string group) => reading.Edition[Total(group)].RowName;
}
