using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>T2-STOCK, T2-REPEAL, T2-POWER, T2-UNIT, T2-ROLE: table two against last year and against what the body may do.</summary>
internal static class TableTwoRules
{
    private const string Fee = "T2.FEE.AMOUNT";

    private static readonly (string Cell, DecisionPowers Power)[] Decisions =
    [
        ("T2.LICENSE.DECISIONS", DecisionPowers.Licences),
        ("T2.PENALTY.DECISIONS", DecisionPowers.Penalties),
        ("T2.COERCION.DECISIONS", DecisionPowers.CoerciveMeasures),
    ];

    public static IEnumerable<Finding> Check(ReportReading reading) =>
        [.. Stock(reading, "REG"), .. Stock(reading, "NORM"), .. Regulations(reading), .. Unit(reading), .. Role(reading)];

    private static IEnumerable<Finding> Stock(ReportReading reading, string row)
    {
        string[] cells = [$"T2.{row}.INFORCE", $"T2.{row}.ISSUED", $"T2.{row}.REPEALED"];
        var (inForce, issued, repealed) = (reading[cells[0]], reading[cells[1]], reading[cells[2]]);
        var name = reading.Edition[cells[0]].RowName;
        if (reading.LastYear?.Content.Figures[cells[0]] is not { } before)
        {
            if (cells.Any(cell => reading[cell] != 0))
            {
                yield return FoundAt("T2-STOCK", $"{name}现行有效 {inForce} 件、制发 {issued} 件、废止 {repealed} 件，上年现行有效应为 {inForce - issued + repealed} 件；系统中没有上年报告。", cells)
                    with
                { Severity = Severity.Warning, Advice = "对照上年报告的现行有效件数核实。" };
            }

            yield break;
        }

        if (inForce != before + issued - repealed)
        {
            yield return FoundAt("T2-STOCK", $"{name}：上年现行有效 {before} + 本年制发 {issued} - 本年废止 {repealed} = {before + issued - repealed}，表二现行有效填 {inForce}，相差 {Math.Abs(inForce - before - issued + repealed)}。", cells);
        }

        if (repealed > before + issued)
        {
            yield return FoundAt("T2-REPEAL", $"{name}：本年废止 {repealed} 件，多于上年现行有效 {before} 件与本年制发 {issued} 件之和。", cells[2], cells[1]);
        }
    }

    private static IEnumerable<Finding> Regulations(ReportReading reading)
    {
        var filled = reading.Edition.Cells.Where(cell => cell.Key is { Table: "T2", Row: "REG" } && reading.Content.Figures[cell] > 0).ToList();
        if (filled.Count > 0 && !reading.Context.Agency.MakesRegulations)
        {
            var told = string.Join("、", filled.Select(cell => $"{cell.ColumnName} {CellValue.Format(reading.Content.Figures[cell])}"));
            yield return Found("T2-POWER", [.. filled.Select(cell => (FieldKey)cell.Key)], $"{reading.Context.Agency.Name}没有规章制定权，规章却填了{told}。");
        }
    }

    private static IEnumerable<Finding> Unit(ReportReading reading)
    {
        var fee = reading[Fee];
        var last = reading.LastYear?.Content.Figures[Fee] ?? 0;
        var doubt = fee switch
        {
            <= 0 => null,
            _ when last > 0 && fee > last * 10 => $"是上年 {CellValue.Format(last)} 万元的 {CellValue.Format(Math.Round(fee / last))} 倍",
            _ when fee % 10_000 == 0 => "恰为一万的整数倍",
            >= 10_000 when reading.Context.Agency.Kind != ReportingBodyKind.Government => "超过一亿元",
            _ => null,
        };
        if (doubt is not null)
        {
            yield return FoundAt("T2-UNIT", $"行政事业性收费 {CellValue.Format(fee)} 万元{doubt}，可能误填为元。", Fee);
        }
    }

    private static IEnumerable<Finding> Role(ReportReading reading)
    {
        var agency = reading.Context.Agency;
        if (agency.Powers is { } powers)
        {
            foreach (var (cell, power) in Decisions.Where(decision => powers.HasFlag(decision.Power) != reading[decision.Cell] > 0))
            {
                var (name, has) = (reading.Edition[cell].RowName, powers.HasFlag(power));
                yield return FoundAt("T2-ROLE", has ? $"{agency.Name}有{name}职权，本年处理决定数量却为 0。" : $"{agency.Name}没有{name}职权，本年处理决定数量却填了 {reading[cell]}。", cell);
            }
        }
        else if (agency.Kind == ReportingBodyKind.Department && Decisions.All(decision => reading[decision.Cell] == 0))
        {
            yield return FoundAt("T2-ROLE", "行政许可、行政处罚、行政强制的处理决定数量都为 0；政府工作部门一般有其中的职权。", [.. Decisions.Select(decision => decision.Cell)]);
        }
    }
}
