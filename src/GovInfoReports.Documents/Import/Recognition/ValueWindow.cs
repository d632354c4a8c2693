namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>
/// Finds a row's figures. Merged cells come out of a converter flattened, so they start one, two or three cells from the left
/// and empty cells stand before or behind them.
/// </summary>
internal static class ValueWindow
{
    /// <param name="cells">The cells behind the row's caption.</param>
    /// <param name="width">How many figures the row has.</param>
    /// <param name="usualStart">Where the figures start by the column headings; decides where empty cells leave a choice.</param>
    /// <returns>Place of the first figure, or -1 where more cells are filled than the row has figures.</returns>
    public static int Find(ReadOnlySpan<string> cells, int width, int usualStart)
    {
        var filled = CountFilled(cells);
        var best = -1;
        for (var start = 0; start <= Math.Max(0, cells.Length - width); start++)
        {
            var isWhole = CountFilled(cells[start..Math.Min(cells.Length, start + width)]) == filled;
            if (isWhole && (best < 0 || start == usualStart))
            {
                best = start;
            }
        }

        return best;
    }

    /// <summary>Whether the figures could also start elsewhere: fewer cells are filled than the row has figures, and there is room to move them.</summary>
    public static bool LeavesChoice(ReadOnlySpan<string> cells, int width) => cells.Length > width && CountFilled(cells) is > 0 and var filled && filled < width;

    private static int CountFilled(ReadOnlySpan<string> cells)
    {
        var count = 0;
        foreach (var cell in cells)
        {
            count += string.IsNullOrWhiteSpace(cell) ? 0 : 1;
        }

        return count;
    }
}
