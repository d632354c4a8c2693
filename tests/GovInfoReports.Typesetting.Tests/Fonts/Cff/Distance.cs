using System.Globalization;
using GovInfoReports.Typesetting.Fonts.Cff;

namespace GovInfoReports.Typesetting.Tests.Fonts.Cff;

/// <summary>How far two drawings of a glyph are apart anywhere, in font units.</summary>
internal static class Distance
{
    private const int StepsOfCurve = 12;

    public static double Between(CffTable one, ushort glyph, CffTable other, ushort otherGlyph)
    {
        var (a, b) = (Lines(CharstringPath.Of(one, glyph)), Lines(CharstringPath.Of(other, otherGlyph)));
        return Math.Max(Farthest(a, b), Farthest(b, a));
    }

    private static double Farthest(List<Line> from, List<Line> to) =>
        from.Count == 0 ? 0 : from.Max(line => to.Count == 0 ? double.MaxValue : to.Min(other => other.DistanceTo(line.X1, line.Y1)));

    private static List<Line> Lines(CharstringPath path)
    {
        var lines = new List<Line>();
        var (start, at) = ((X: 0.0, Y: 0.0), (X: 0.0, Y: 0.0));
        for (var index = 0; index < path.Steps.Count; index++)
        {
            var end = Point(path.Steps[index]);
            switch (path.Steps[index][0])
            {
                case 'M':
                    Close();
                    start = end;
                    break;
                case 'L':
                    lines.Add(new(at.X, at.Y, end.X, end.Y));
                    break;
                default:
                    var (second, third) = (Point(path.Steps[index + 1]), Point(path.Steps[index + 2]));
                    AddCurve(lines, at, end, second, third);
                    end = third;
                    index += 2;
                    break;
            }

            at = end;
        }

        Close();
        return lines;

        void Close()
        {
            if (at != start)
            {
                lines.Add(new(at.X, at.Y, start.X, start.Y));
            }
        }
    }

    private static void AddCurve(List<Line> lines, (double X, double Y) p, (double X, double Y) q, (double X, double Y) r, (double X, double Y) s)
    {
        var last = p;
        for (var step = 1; step <= StepsOfCurve; step++)
        {
            var t = step / (double)StepsOfCurve;
            var u = 1 - t;
            var next = (
                X: (u * u * u * p.X) + (3 * u * u * t * q.X) + (3 * u * t * t * r.X) + (t * t * t * s.X),
                Y: (u * u * u * p.Y) + (3 * u * u * t * q.Y) + (3 * u * t * t * r.Y) + (t * t * t * s.Y));
            lines.Add(new(last.X, last.Y, next.X, next.Y));
            last = next;
        }
    }

    private static (double X, double Y) Point(string step)
    {
        var numbers = step[2..].Split(' ');
        return (double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    private sealed record Line(double X1, double Y1, double X2, double Y2)
    {
        public double DistanceTo(double x, double y)
        {
            var (dx, dy) = (X2 - X1, Y2 - Y1);
            var square = (dx * dx) + (dy * dy);
            var along = square == 0 ? 0 : Math.Clamp((((x - X1) * dx) + ((y - Y1) * dy)) / square, 0, 1);
            return Math.Sqrt(Math.Pow(x - X1 - (along * dx), 2) + Math.Pow(y - Y1 - (along * dy), 2));
        }
    }
}
