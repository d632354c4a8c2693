using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Fonts.Cff.Outlines;

/// <summary>Writes an outline of whole numbers as a charstring. Few operators are used: a compressed program gains nothing from the others.</summary>
internal sealed class CharstringWriter
{
    /// <summary>The operand stack of Type 2 (appendix B).</summary>
    private const int MostOperands = 48;

    private readonly FontWriter output = new();
    private readonly List<int> pending = [];
    private byte pendingOperator;
    private Place at;

    public static byte[] Write(GlyphOutline outline)
    {
        var writer = new CharstringWriter();
        if (outline.Width is { } width)
        {
            writer.Number((int)Math.Round(width));
        }

        foreach (var contour in outline.Contours)
        {
            writer.Add(CharstringOperator.Move, contour.Start);
            foreach (var segment in Open(contour))
            {
                writer.Add(segment);
            }
        }

        writer.Flush();
        return writer.output.U8(CharstringOperator.EndCharacter).ToArray();
    }

    // A contour closes by itself, so a last line back to its start is left out.
    private static IEnumerable<Segment> Open(Contour contour) =>
        contour.Segments is [.., { IsCurve: false } last] && last.End == contour.Start ? contour.Segments.SkipLast(1) : contour.Segments;

    private void Add(Segment segment)
    {
        if (segment.IsCurve)
        {
            Add(CharstringOperator.Curves, segment.First, segment.Second, segment.End);
        }
        else
        {
            Add(CharstringOperator.Lines, segment.End);
        }
    }

    private void Add(byte code, params ReadOnlySpan<Place> places)
    {
        if (code != pendingOperator || code == CharstringOperator.Move || pending.Count + (2 * places.Length) > MostOperands)
        {
            Flush();
            pendingOperator = code;
        }

        foreach (var place in places)
        {
            pending.Add((int)(place.X - at.X));
            pending.Add((int)(place.Y - at.Y));
            at = place;
        }
    }

    private void Flush()
    {
        if (pending.Count > 0)
        {
            pending.ForEach(Number);
            output.U8(pendingOperator);
            pending.Clear();
        }
    }

    private void Number(int value)
    {
        switch (value)
        {
            case >= -107 and <= 107: output.U8(value + 139); break;
            case >= 108 and <= 1131: output.U8(247 + ((value - 108) >> 8)).U8((value - 108) & 0xFF); break;
            case >= -1131 and <= -108: output.U8(251 + ((-value - 108) >> 8)).U8((-value - 108) & 0xFF); break;
            default: output.U8(28).U16(value); break;
        }
    }
}
