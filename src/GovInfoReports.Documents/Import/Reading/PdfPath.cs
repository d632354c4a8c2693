using System.Globalization;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Finds the straight lines in a path of an SVG: strokes, and rectangles filled so thin that they are lines.</summary>
internal static class PdfPath
{
    private const double Thin = 3;
    private const double Shortest = 4;

    public static IEnumerable<PdfRule> RulesOf(string path, string? transform, bool isStroke)
    {
        var matrix = MatrixOf(transform);
        foreach (var points in Outlines(path).Select(outline => outline.ConvertAll(point => Move(point, matrix))))
        {
            var rules = isStroke
                ? points.Zip(points.Skip(1)).Select(pair => RuleOf(pair.First, pair.Second))
                : [RuleOf((points.Min(point => point.X), points.Min(point => point.Y)), (points.Max(point => point.X), points.Max(point => point.Y)))];
            foreach (var rule in rules.OfType<PdfRule>())
            {
                yield return rule;
            }
        }
    }

    private static PdfRule? RuleOf((double X, double Y) from, (double X, double Y) to)
    {
        var (width, height) = (Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y));
        return height <= Thin && width >= Shortest ? new PdfRule(IsVertical: false, (from.Y + to.Y) / 2, Math.Min(from.X, to.X), Math.Max(from.X, to.X))
            : width <= Thin && height >= Shortest ? new PdfRule(IsVertical: true, (from.X + to.X) / 2, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y))
            : null;
    }

    // M 1 2 L 3 4 L 5 6 Z; a path with a curve is no line.
    private static List<List<(double X, double Y)>> Outlines(string path)
    {
        var outlines = new List<List<(double X, double Y)>>();
        var parts = path.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var index = 0; index < parts.Length;)
        {
            switch (parts[index])
            {
                case "M" when index + 2 < parts.Length: outlines.Add([Point(parts, index)]); index += 3; break;
                case "L" when index + 2 < parts.Length && outlines.Count > 0: outlines[^1].Add(Point(parts, index)); index += 3; break;
                case "Z" when outlines.Count > 0: outlines[^1].Add(outlines[^1][0]); index++; break;
                default: return [];
            }
        }

        return outlines;
    }

    private static (double X, double Y) Point(string[] parts, int index) => (Number(parts[index + 1]), Number(parts[index + 2]));

    private static double[] MatrixOf(string? transform)
    {
        var numbers = transform?.Replace("matrix(", string.Empty, StringComparison.Ordinal).TrimEnd(')').Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        return numbers is { Length: 6 } ? Array.ConvertAll(numbers, Number) : [1, 0, 0, 1, 0, 0];
    }

    private static (double X, double Y) Move((double X, double Y) point, double[] matrix) =>
        ((matrix[0] * point.X) + (matrix[2] * point.Y) + matrix[4], (matrix[1] * point.X) + (matrix[3] * point.Y) + matrix[5]);

    private static double Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
