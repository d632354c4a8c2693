namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Words side by side on a page.</summary>
/// <param name="IsSpread">Wide spaces part it, as in a table drawn without lines.</param>
internal sealed record PdfLine(int Page, double Left, double Top, double Right, double Bottom, string Text, bool IsSpread)
{
    /// <summary>Height of a line in widths of a character.</summary>
    private const double HeightPerEm = 1.3;

    public double Middle => (Top + Bottom) / 2;

    public double Em => (Bottom - Top) / HeightPerEm;

    public static IEnumerable<PdfLine> Of(int page, IEnumerable<PdfWord> words) => Rows(words).Select(row =>
    {
        var (text, isSpread) = Join(row);
        return new PdfLine(page, row[0].Left, row.Min(word => word.Top), row[^1].Right, row.Max(word => word.Bottom), text, isSpread);
    });

    /// <summary>The words of a cell, whose lines are one.</summary>
    public static string WordsOf(IEnumerable<PdfWord> words) => Rows(words).Aggregate(string.Empty, (text, row) => Append(text, Join(row).Text));

    /// <summary>One line behind another. Between Chinese signs, and between them and others, no space is due.</summary>
    public static string Append(string text, string next) =>
        text.Length > 0 && next.Length > 0 && char.IsAsciiLetterOrDigit(text[^1]) && char.IsAsciiLetterOrDigit(next[0]) ? $"{text} {next}" : text + next;

    private static IEnumerable<List<PdfWord>> Rows(IEnumerable<PdfWord> words)
    {
        var rows = new List<List<PdfWord>>();
        foreach (var word in words.OrderBy(word => word.Middle))
        {
            if (rows.Count > 0 && Math.Abs(rows[^1][^1].Middle - word.Middle) < Math.Min(rows[^1][^1].Height, word.Height) / 2)
            {
                rows[^1].Add(word);
            }
            else
            {
                rows.Add([word]);
            }
        }

        return rows.Select(row => row.OrderBy(word => word.Left).ToList());
    }

    private static (string Text, bool IsSpread) Join(List<PdfWord> row)
    {
        var (text, isSpread) = (row[0].Text, false);
        foreach (var (before, after) in row.Zip(row.Skip(1)))
        {
            var isWide = after.Left - before.Right > 2 * after.Height / HeightPerEm;
            isSpread |= isWide;
            text = isWide ? $"{text}  {after.Text}" : Append(text, after.Text);
        }

        return (text, isSpread);
    }
}
