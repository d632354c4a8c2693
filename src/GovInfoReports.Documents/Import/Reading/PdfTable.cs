using System.Collections.Immutable;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>A table on a page, rebuilt from the lines drawn around its cells.</summary>
/// <param name="Columns">Where its columns begin, and the last ends.</param>
/// <param name="Rows">Words of each cell, at its first place.</param>
internal sealed record PdfTable(double Top, double Bottom, IReadOnlyList<double> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    private const double Tolerance = 3;
    private const int MostLines = 400;
    private const int MostColumns = 60;

    /// <summary>The tables of a page from top to bottom, and the words outside them.</summary>
    public static (IReadOnlyList<PdfTable> Tables, IReadOnlyList<PdfWord> Outside) Find(PdfPage page)
    {
        var tables = new List<PdfTable>();
        var outside = page.Words;
        foreach (var rules in PdfRuleGroups.Of(page.Rules))
        {
            var columns = Places(rules.Where(rule => rule.IsVertical));
            var rows = Places(rules.Where(rule => !rule.IsVertical));
            if (columns.Count is >= 2 and <= MostColumns && rows.Count is >= 2 and <= MostLines)
            {
                var isInside = outside.ToLookup(word => IsBetween(word.Centre, columns) && IsBetween(word.Middle, rows));
                tables.Add(new PdfTable(rows[0], rows[^1], columns, new PdfCells(columns, rows, rules).Read([.. isInside[true]])));
                outside = [.. isInside[false]];
            }
        }

        return ([.. tables.Where(table => table.Rows.Length > 0).OrderBy(table => table.Top)], outside);
    }

    /// <summary>The rows of the table and of its continuation on the next page, or null where that is another table.</summary>
    public PdfTable? Join(PdfTable next)
    {
        if (Columns.Count != next.Columns.Count || Columns.Zip(next.Columns).Any(pair => Math.Abs(pair.First - pair.Second) > Tolerance))
        {
            return null;
        }

        var (above, below) = (Rows[^1], next.Rows[0]);
        return IsBroken(above, below)
            ? next with { Rows = [.. Rows[..^1], [.. above.Zip(below, (first, second) => first + second)], .. next.Rows[1..]] }
            : next with { Rows = Rows.AddRange(next.Rows) };
    }

    // A row cut by the end of the page has its figures on one side only, but words on both.
    private static bool IsBroken(ImmutableArray<string> above, ImmutableArray<string> below) =>
        above.Any(IsFigure) != below.Any(IsFigure) && above.Zip(below).Any(pair => pair.First.Length > 0 && pair.Second.Length > 0 && !IsFigure(pair.First) && !IsFigure(pair.Second));

    private static bool IsFigure(string words) => words.Length > 0 && words.All(sign => char.IsDigit(sign) || sign is ',' or '.');

    private static bool IsBetween(double place, List<double> places) => place >= places[0] - Tolerance && place <= places[^1] + Tolerance;

    // Lines drawn double, or cell by cell, stand for one.
    private static List<double> Places(IEnumerable<PdfRule> rules)
    {
        var places = new List<double>();
        foreach (var place in rules.Select(rule => rule.At).Order())
        {
            if (places.Count == 0 || place - places[^1] > Tolerance)
            {
                places.Add(place);
            }
        }

        return places;
    }
}
