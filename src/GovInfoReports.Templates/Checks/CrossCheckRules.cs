using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Checks;

/// <summary>T3-ROW, T3-SUM, T3-BAL, T4-SUM: both sides of each 勾稽关系 must be equal.</summary>
public static class CrossCheckRules
{
    public static IEnumerable<Finding> Check(ReportContent content)
    {
        foreach (var check in content.Edition.CrossChecks)
        {
            if (Difference(content.Figures, check) is { } difference && difference != 0)
            {
                yield return new Finding(
                    check.Rule,
                    Severity.Error,
                    [.. check.Cells.Select(cell => (FieldKey)cell.Key)],
                    $"{check.Subject}：{Describe(content.Figures, check.Left)}，{Describe(content.Figures, check.Right)}，相差 {CellValue.Format(Math.Abs(difference))}。",
                    $"{content.Edition.Notice}：{check.Sentence}");
            }
        }
    }

    /// <summary>Left side minus right side; null while a cell is blank, which the completeness rules report.</summary>
    public static decimal? Difference(Figures figures, CrossCheck check) => Sum(figures, check.Left) - Sum(figures, check.Right);

    private static decimal? Sum(Figures figures, IReadOnlyList<Term> side)
    {
        var sum = 0m;
        for (var index = 0; index < side.Count; index++)
        {
            if (figures[side[index].Cell] is not { } value)
            {
                return null;
            }

            sum += value;
        }

        return sum;
    }

    // 第一项 35 + 第二项 1 = 36; in long sums only what is not zero is worth reading.
    private static string Describe(Figures figures, IReadOnlyList<Term> side)
    {
        var told = side.Count <= 2 ? side : [.. side.Where(term => figures[term.Cell] != 0)];
        if (told.Count == 0)
        {
            return "各项之和 0";
        }

        var sum = string.Join(" + ", told.Select(term => $"{term.Name} {CellValue.Format(figures[term.Cell])}"));
        return side.Count == 1 ? sum : $"{sum} = {CellValue.Format(Sum(figures, side))}";
    }
}
