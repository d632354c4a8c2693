namespace GovInfoReports.Typesetting.Fonts.Cff.Outlines;

/// <summary>
/// Draws outlines on a coarser grid with fewer points. Chinese faces spend half a kilobyte a character on detail below what paper or
/// screen shows; at 三号 one grid step is 0.03 points, a fiftieth of a screen's dot. It takes a third off the size of a document.
/// </summary>
internal static class OutlineGrid
{
    /// <summary>Thousandths of the type size.</summary>
    private const double Step = 2;

    /// <summary>How far the new line may pass from the old one, in thousandths.</summary>
    private const double Tolerance = 2;

    public static GlyphOutline Coarsen(GlyphOutline outline) =>
        outline with { Contours = [.. outline.Contours.Select(Coarsen).Where(contour => contour.Segments.Count > 1)] };

    private static Contour Coarsen(Contour contour)
    {
        var start = Snap(contour.Start);
        var segments = new List<Segment>();
        var (anchor, at) = (start, start);
        var passed = new List<Place>();
        foreach (var segment in contour.Segments)
        {
            var (first, second, end) = (Snap(segment.First), Snap(segment.Second), Snap(segment.End));
            if (first == at && second == at && end == at)
            {
                continue;
            }

            var isLine = !segment.IsCurve || (IsOn(first, at, end) && IsOn(second, at, end));
            if (!isLine)
            {
                segments.Add(new Segment(IsCurve: true, first, second, end));
                (anchor, at) = (end, end);
                passed.Clear();
                continue;
            }

            if (end != at)
            {
                AddLine(segments, passed, ref anchor, at, end);
                at = end;
            }
        }

        return new Contour(start, segments);
    }

    // A line goes on in the line before it where all corners between stay close to the new one.
    private static void AddLine(List<Segment> segments, List<Place> passed, ref Place anchor, Place at, Place end)
    {
        if (at != anchor)
        {
            passed.Add(at);
            if (AllOn(passed, anchor, end))
            {
                segments[^1] = Segment.Line(end);
                return;
            }
        }

        passed.Clear();
        anchor = at;
        segments.Add(Segment.Line(end));
    }

    private static bool AllOn(List<Place> places, Place start, Place end)
    {
        foreach (var place in places)
        {
            if (!IsOn(place, start, end))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the place is close to the line between the two, not beyond its ends.</summary>
    private static bool IsOn(Place place, Place start, Place end)
    {
        var (dx, dy) = (end.X - start.X, end.Y - start.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        var (px, py) = (place.X - start.X, place.Y - start.Y);
        if (length == 0)
        {
            return Math.Abs(px) <= Tolerance && Math.Abs(py) <= Tolerance;
        }

        var along = ((px * dx) + (py * dy)) / length;
        return Math.Abs((px * dy) - (py * dx)) / length <= Tolerance && along >= -Tolerance && along <= length + Tolerance;
    }

    private static Place Snap(Place place) => new(Math.Round(place.X / Step) * Step, Math.Round(place.Y / Step) * Step);
}
