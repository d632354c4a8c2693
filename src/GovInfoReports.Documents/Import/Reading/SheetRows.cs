using System.Collections.Immutable;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>The cells of one sheet that hold words; columns without any are left out.</summary>
internal sealed class SheetRows
{
    private const int MostColumns = 60;
    private const int MostCells = 50_000;

    private readonly SortedDictionary<int, Dictionary<int, string>> rows = [];
    private readonly SortedSet<int> columns = [];
    private int cells;

    /// <exception cref="ImportException">More than any report has.</exception>
    public void Add(int row, int column, string words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return;
        }

        columns.Add(column);
        (rows.TryGetValue(row, out var found) ? found : rows[row] = [])[column] = words.Trim();
        if (++cells > MostCells || columns.Count > MostColumns)
        {
            throw new ImportException($"工作表写有内容的单元格超过 {MostCells} 个或 {MostColumns} 列，不会是年度报告；请只保留报告的内容再导入。");
        }
    }

    public IReadOnlyList<(int Number, ImmutableArray<string> Cells)> ToRows() =>
        [.. rows.Select(row => (row.Key, columns.Select(column => row.Value.GetValueOrDefault(column, string.Empty)).ToImmutableArray()))];
}
