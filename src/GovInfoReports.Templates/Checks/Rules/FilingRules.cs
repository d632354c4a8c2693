using System.Security.Cryptography;
using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>D-DUE, D-ONE, D-PUB: in time, once, and as approved.</summary>
internal static class FilingRules
{
    public static IEnumerable<Finding> Check(ReportReading reading) =>
        reading.Context.Filing is { } filing ? [.. Due(reading, filing), .. One(reading, filing), .. Approved(reading, filing)] : [];

    private static IEnumerable<Finding> Due(ReportReading reading, FilingFacts filing)
    {
        var due = DueOn(reading, filing);
        if (filing.On > due)
        {
            yield return Found("D-DUE", [TextKey.Title], $"报送期限是 {due:yyyy年M月d日}，{(filing.SeenByOffice ? "报送日期" : "今天")}是 {filing.On:yyyy年M月d日}，已逾期 {filing.On.DayNumber - due.DayNumber} 天。")
                with
            { Severity = filing.SeenByOffice ? Severity.Error : Severity.Warning };
        }
    }

    // The law is the outer limit; local dates run ahead of it.
    private static DateOnly DueOn(ReportReading reading, FilingFacts filing)
    {
        var law = reading.Context.Agency.Kind == ReportingBodyKind.Government ? new DateOnly(reading.Year + 1, 3, 31) : new DateOnly(reading.Year + 1, 1, 31);
        var local = filing.DueOn ?? reading.Context.Pack.SubmitBy?.In(reading.Year + 1) ?? law;
        return local < law ? local : law;
    }

    private static IEnumerable<Finding> One(ReportReading reading, FilingFacts filing)
    {
        if (filing.LiveReports > 1)
        {
            yield return Found("D-ONE", [TextKey.Title], $"{reading.Context.Agency.Name} {reading.Year} 年有 {filing.LiveReports} 份有效报告。");
        }
    }

    private static IEnumerable<Finding> Approved(ReportReading reading, FilingFacts filing)
    {
        if (filing.ApprovedHash is { } hash && !hash.Equals(Convert.ToHexString(SHA256.HashData(ReportJson.Write(reading.Report))), StringComparison.OrdinalIgnoreCase))
        {
            yield return Found("D-PUB", [TextKey.Title], "报告内容与审核通过的内容不同。");
        }
    }
}
