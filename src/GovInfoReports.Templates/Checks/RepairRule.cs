using System.Collections.Immutable;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Checks;

/// <summary>
/// T3-FIX: the one change that mends every broken equality of table three, offered only where no other change would.
/// Two causes are known: a single mistyped figure, and figures of the （七）总计 row entered under the wrong applicant.
/// </summary>
public static class RepairRule
{
    private const string Rule = "T3-FIX";

    public static IEnumerable<Finding> Check(ReportContent content)
    {
        var checks = content.Edition.CrossChecks.Where(check => check.Rule.StartsWith("T3-", StringComparison.Ordinal)).ToList();
        var broken = checks.Where(check => CrossCheckRules.Difference(content.Figures, check) is not (null or 0)).ToList();
        if (broken.Count == 0)
        {
            yield break;
        }

        List<ImmutableArray<CellFix>> repairs = [.. MistypedCell(content.Figures, checks, broken), .. MisattributedTotals(content.Figures, checks, broken)];
        if (repairs is [var repair])
        {
            yield return new Finding(Rule, Severity.Info, [.. repair.Select(fix => (FieldKey)fix.Cell)], Explain(content, broken, repair), content.Edition.Notice)
            {
                Fix = repair,
            };
        }
    }

    // A cell explains everything when the broken equalities are exactly those it stands in and all ask for the same figure.
    private static IEnumerable<ImmutableArray<CellFix>> MistypedCell(Figures figures, List<CrossCheck> checks, List<CrossCheck> broken)
    {
        foreach (var cell in broken[0].Cells.Where(cell => broken.TrueForAll(check => check.Has(cell))))
        {
            var first = CrossCheckRules.Difference(figures, broken[0])!.Value;
            var value = figures[cell]!.Value + (broken[0].Left.Any(term => term.Cell.Ordinal == cell.Ordinal) ? -first : first);
            if (value >= 0
                && checks.Count(check => check.Has(cell)) == broken.Count
                && Mends(figures, checks, [new CellFix(cell.Key, value)]))
            {
                yield return [new CellFix(cell.Key, value)];
            }
        }
    }

    // The totals of several columns are wrong by amounts that cancel, so the row's own total hides it.
    private static IEnumerable<ImmutableArray<CellFix>> MisattributedTotals(Figures figures, List<CrossCheck> checks, List<CrossCheck> broken)
    {
        var columns = broken.Where(check => check.Rule == "T3-SUM").ToList();
        if (columns.Count < 2 || columns.Sum(check => CrossCheckRules.Difference(figures, check)) != 0)
        {
            yield break;
        }

        ImmutableArray<CellFix> repair =
            [.. columns.Select(check => new CellFix(check.Defines!.Key, figures[check.Defines]!.Value - CrossCheckRules.Difference(figures, check)!.Value))];
        if (Mends(figures, checks, repair))
        {
            yield return repair;
        }
    }

    private static bool Mends(Figures figures, List<CrossCheck> checks, ImmutableArray<CellFix> repair)
    {
        var mended = repair.Aggregate(figures, (current, fix) => current.With(figures.Edition[fix.Cell], fix.Value));
        return checks.TrueForAll(check => CrossCheckRules.Difference(mended, check) is null or 0);
    }

    private static string Explain(ReportContent content, List<CrossCheck> broken, ImmutableArray<CellFix> repair)
    {
        var changes = string.Join("，", repair.Select(fix =>
            $"{content.Edition[fix.Cell].Description}由 {CellValue.Format(content.Figures[fix.Cell])} 改为 {CellValue.Format(fix.Value)}"));
        var cause = repair.Length > 1 ? "（七）总计行的件数记到了别的申请人类型" : "有一个数填错了";
        return $"以上 {broken.Count} 处不符有一个共同原因：{cause}。{changes}，表三全部相符。";
    }
}
