using System.Collections.Immutable;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Lays cells that span rows and columns on a plain grid: the words once, at the cell's first place, empty elsewhere.</summary>
internal sealed class SpanGrid
{
    /// <summary>The widest table of the form has ten columns; layouts met have up to 28.</summary>
    private const int MostColumns = 60;

    private const int MostPlaces = 200_000;

    private readonly ImmutableArray<ImmutableArray<string>>.Builder rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
    private readonly List<string> row = [];
    private readonly int[] taken = new int[MostColumns];
    private int places;

    /// <exception cref="ImportException">The row is wider than any table of a report.</exception>
    public void Add(string words, int columnSpan, int rowSpan)
    {
        SkipTaken();
        for (var index = 0; index < Math.Max(1, columnSpan); index++)
        {
            if (row.Count == MostColumns)
            {
                throw new ImportException($"文件里有一张表格超过 {MostColumns} 列，不会是年度报告的表格；请检查是否选错了文件。");
            }

            taken[row.Count] = Math.Max(1, rowSpan);
            row.Add(index == 0 ? words : string.Empty);
        }
    }

    /// <summary>Ends the row; one that has no words is a spacer and left out.</summary>
    /// <exception cref="ImportException">The table is longer than any table of a report.</exception>
    public void EndRow()
    {
        SkipTaken();
        for (var index = 0; index < MostColumns; index++)
        {
            taken[index] = Math.Max(0, taken[index] - 1);
        }

        if (row.Exists(cell => !string.IsNullOrWhiteSpace(cell)))
        {
            places += row.Count;
            rows.Add([.. row]);
        }

        row.Clear();
        if (places > MostPlaces)
        {
            throw new ImportException("文件里有一张表格大得不像年度报告的表格；请检查是否选错了文件。");
        }
    }

    /// <summary>Hands over the rows so far; cells that reach further down go on taking their places.</summary>
    public void MoveTo(ImmutableArray<DocumentToken>.Builder tokens)
    {
        if (rows.Count > 0)
        {
            tokens.Add(new TableToken(rows.ToImmutable(), []));
            rows.Clear();
        }
    }

    // A cell of a row above reaches down to here. Its own count is not touched by the cells of this row.
    private void SkipTaken()
    {
        while (row.Count < MostColumns && taken[row.Count] > 0)
        {
            row.Add(string.Empty);
        }
    }
}
