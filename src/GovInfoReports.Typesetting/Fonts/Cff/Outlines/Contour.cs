using System.Runtime.InteropServices;

namespace GovInfoReports.Typesetting.Fonts.Cff.Outlines;

/// <summary>A place in a glyph, in font units.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Place(double X, double Y)
{
    public Place Move(double x, double y) => new(X + x, Y + y);
}

/// <summary>A line to <see cref="End"/>, or a Bézier curve by way of two control points.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Segment(bool IsCurve, Place First, Place Second, Place End)
{
    public static Segment Line(Place end) => new(IsCurve: false, end, end, end);
}

/// <summary>A closed line around or inside a stroke.</summary>
internal sealed record Contour(Place Start, List<Segment> Segments);

/// <param name="Width">The width as the charstring gives it, relative to the nominal one; null where the default holds.</param>
internal sealed record GlyphOutline(double? Width, List<Contour> Contours);
