using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Checks;

/// <summary>T2-INT, T3-INT, T4-INT: every cell filled, whole and not negative; money with at most six decimals.</summary>
public static class CompletenessRules
{
    public static IEnumerable<Finding> Check(ReportContent content) =>
        content.Edition.Tables.SelectMany(table => Check(content, table));

    private static IEnumerable<Finding> Check(ReportContent content, TableTemplate table)
    {
        List<CellDefinition>? blank = null;
        foreach (var cell in content.Edition.Cells)
        {
            if (cell.Key.Table != table.Id)
            {
                continue;
            }

            if (content.Figures[cell] is not { } value)
            {
                (blank ??= []).Add(cell);
            }
            else if (Fault(value, cell.Kind) is { } fault)
            {
                yield return new Finding($"{table.Id}-INT", Severity.Error, [cell.Key], $"{cell.Description}：{CellValue.Format(value)} {fault}。", content.Edition.Notice);
            }
        }

        if (blank is not null)
        {
            var where = blank.Count > 3 ? $"{blank.Count} 个单元格" : string.Join("、", blank.Select(cell => cell.Description));
            yield return new Finding(
                $"{table.Id}-INT",
                Severity.Error,
                [.. blank.Select(cell => (FieldKey)cell.Key)],
                $"{table.Name}：{where}没有填写；没有发生的请填 0。",
                content.Edition.Notice);
        }
    }

    private static string? Fault(decimal value, CellKind kind) => kind switch
    {
        _ when value < 0 => "小于 0",
        CellKind.Count when value != decimal.Truncate(value) => "不是整数",
        CellKind.Amount when value != decimal.Round(value, 6) => "超过六位小数",
        _ => null,
    };
}
