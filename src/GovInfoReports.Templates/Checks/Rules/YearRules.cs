using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>Y-CARRY, Y-JUMP, Y-ZERO, Y-AMEND: this year's figures against those of earlier years.</summary>
internal static class YearRules
{
    private const int LongSeries = 2;

    private static readonly string[] Columns = ["P", "B", "S", "G", "L", "O", "T"];

    private static readonly string[] Headlines =
    [
        "T2.REG.INFORCE", "T2.NORM.ISSUED", "T2.NORM.REPEALED", "T2.NORM.INFORCE",
        "T2.LICENSE.DECISIONS", "T2.PENALTY.DECISIONS", "T2.COERCION.DECISIONS", "T2.FEE.AMOUNT",
        "T3.N.T", "T3.R1.T", "T3.R7.T", "T3.F.T", "T4.RECON.TOTAL", "T4.DIRECT.TOTAL", "T4.AFTER.TOTAL",
    ];

    public static IEnumerable<Finding> Check(ReportReading reading) =>
        reading.LastYear is { } last ? [.. Carry(reading, last), .. Headlines.SelectMany(cell => Trend(reading, last, cell)), .. Amended(reading, last)] : [];

    private static IEnumerable<Finding> Carry(ReportReading reading, FilledReport last)
    {
        foreach (var column in Columns)
        {
            var (here, there) = ($"T3.C.{column}", last.Content.Figures[$"T3.F.{column}"] ?? 0);
            if (reading[here] != there)
            {
                yield return FoundAt("Y-CARRY", $"“{reading.Edition[here].ColumnName}”列：上年结转填 {reading[here]} 件，{last.Year} 年报告的结转下年度继续办理为 {there} 件。", here)
                    with
                { Fix = [new CellFix(CellKey.Parse(here), there)] };
            }
        }
    }

    private static IEnumerable<Finding> Trend(ReportReading reading, FilledReport last, string cell)
    {
        var (now, before) = (reading[cell], last.Content.Figures[cell] ?? 0);
        var series = reading.Context.Earlier.Where(report => report.Year < reading.Year).Select(report => report.Content.Figures[cell] ?? 0).ToList();
        var (name, told) = (reading.NameOf(cell), CellValue.Format(now));
        if (series.Count >= LongSeries && now == 0 && series.TrueForAll(value => value != 0))
        {
            yield return FoundAt("Y-ZERO", $"{name}以往 {series.Count} 年都不为 0（上年 {CellValue.Format(before)}），今年为 0。", cell);
        }
        else if (series.Count >= LongSeries && now != 0 && series.TrueForAll(value => value == 0))
        {
            yield return FoundAt("Y-ZERO", $"{name}以往 {series.Count} 年都为 0，今年为 {told}。", cell);
        }
        else if (Math.Abs(now - before) is > 10 and var change && change > before / 2)
        {
            yield return FoundAt("Y-JUMP", $"{name}由上年 {CellValue.Format(before)} 变为 {told}，{(now > before ? "增加" : "减少")} {CellValue.Format(change)}。", cell);
        }
    }

    private static IEnumerable<Finding> Amended(ReportReading reading, FilledReport last)
    {
        if (reading.Context.TakenOver is not { } taken)
        {
            yield break;
        }

        var used = Columns.Select(column => $"T3.F.{column}").Concat(["T2.REG.INFORCE", "T2.NORM.INFORCE"]);
        foreach (var cell in used.Where(cell => taken.Figures[cell] != last.Content.Figures[cell]))
        {
            yield return FoundAt("Y-AMEND", $"{last.Year} 年报告的{reading.NameOf(cell)}已由 {CellValue.Format(taken.Figures[cell])} 更正为 {CellValue.Format(last.Content.Figures[cell])}，本报告仍按原数衔接。", Successor(cell));
        }
    }

    // What stood under 结转下年度 last year stands under 上年结转 now.
    private static string Successor(string cell) => cell.Replace("T3.F.", "T3.C.", StringComparison.Ordinal);
}
