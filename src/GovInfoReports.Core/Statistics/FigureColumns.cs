using GovInfoReports.Core.Reports;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Core.Statistics;

/// <summary>Where the cells of an edition stand in <c>published_reports</c>, as SQL (design §5: sums in SQL, generated).</summary>
internal static class FigureColumns
{
    /// <summary>The column or array element of a cell, such as <c>t3[4]</c>. Made of the edition alone, never of what a person typed.</summary>
    public static string Of(ReportEdition edition, CellDefinition cell) => cell.Kind == CellKind.Amount
        ? "fee"
        : FormattableString.Invariant($"{cell.Key.Table.ToLowerInvariant()}[{FigureArrays.IndexOf(edition, cell) + 1}]");

    /// <summary>The sum of a cell over many reports: counts as bigint, the amount exact.</summary>
    public static string SumOf(ReportEdition edition, CellDefinition cell) =>
        cell.Kind == CellKind.Amount ? "coalesce(sum(fee), 0)" : $"coalesce(sum({Of(edition, cell)}), 0)::numeric";
}
