using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Core.Reports;

/// <summary>Figures as the store keeps them: one integer array per table, the amount in a column of its own (design §5).</summary>
internal static class FigureArrays
{
    public static int?[] Counts(Figures figures, string table) =>
        [.. CountCells(figures.Edition, table).Select(cell => (int?)figures[cell])];

    public static decimal? Amount(Figures figures) => figures[AmountCell(figures.Edition)];

    public static Figures ToFigures(ReportEdition edition, Func<string, int?[]> counts, decimal? amount)
    {
        var figures = Figures.Blank(edition).With(AmountCell(edition), amount);
        foreach (var table in edition.Tables)
        {
            figures = CountCells(edition, table.Id).Zip(counts(table.Id)).Aggregate(figures, (current, pair) => current.With(pair.First, pair.Second));
        }

        return figures;
    }

    /// <summary>The cells of a table's array; a cell's array index (from 1 in SQL) is its place here.</summary>
    public static IEnumerable<CellDefinition> CountCells(ReportEdition edition, string table) =>
        edition.Cells.Where(cell => cell.Key.Table == table && cell.Kind == CellKind.Count);

    /// <summary>The cell's place in its table's array, from 0.</summary>
    public static int IndexOf(ReportEdition edition, CellDefinition cell) => CountCells(edition, cell.Key.Table).ToList().IndexOf(cell);

    public static CellDefinition AmountCell(ReportEdition edition) => edition.Cells.Single(cell => cell.Kind == CellKind.Amount);
}
