using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Checks;

/// <summary>Computes the totals while a report is drafted. A figure that was imported is never recomputed unless something it sums is edited.</summary>
public static class Calculator
{
    /// <summary>Every total from its parts.</summary>
    public static Figures ComputeTotals(Figures figures) =>
        Definitions(figures.Edition).Aggregate(figures, (current, check) => current.With(check.Defines!, Sum(current, check)));

    /// <summary>Only the totals that depend, directly or through another total, on a cell that changed.</summary>
    public static Figures RecomputeTotals(Figures figures, IEnumerable<CellKey> changed)
    {
        var touched = changed.ToHashSet();
        foreach (var check in Definitions(figures.Edition))
        {
            if (check.Right.Any(term => touched.Contains(term.Cell.Key)))
            {
                figures = figures.With(check.Defines!, Sum(figures, check));
                touched.Add(check.Defines!.Key);
            }
        }

        return figures;
    }

    /// <summary>Whether the cell is a total, computed while drafting.</summary>
    public static bool IsTotal(ReportEdition edition, CellKey key) =>
        edition.CrossChecks.Any(check => check.Defines?.Key == key);

    // Row totals stand before column totals in the edition, so one pass is enough.
    private static IEnumerable<CrossCheck> Definitions(ReportEdition edition) =>
        edition.CrossChecks.Where(check => check.Defines is not null);

    private static decimal? Sum(Figures figures, CrossCheck check)
    {
        decimal? sum = null;
        foreach (var term in check.Right)
        {
            if (figures[term.Cell] is { } value)
            {
                sum = (sum ?? 0) + value;
            }
        }

        return sum;
    }
}
