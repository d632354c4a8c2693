namespace GovInfoReports.Typesetting.Fonts.Cff.Outlines;

/// <summary>Reads the operands of one path operator into segments.</summary>
internal sealed class SegmentReader(List<double> operands, List<Segment> segments, Place start)
{
    private Place at = start;
    private int next;

    private int Rest => operands.Count - next;

    /// <returns>False for an operator that draws nothing or has too few operands.</returns>
    public bool Read(byte code, out Place end)
    {
        var isWhole = code switch
        {
            CharstringOperator.Lines => Lines(0),
            CharstringOperator.LinesAcross => Alternating(isAcross: true),
            CharstringOperator.LinesUp => Alternating(isAcross: false),
            CharstringOperator.Curves => Curves(0),
            CharstringOperator.CurvesThenLine => Curves(2) && Lines(0),
            CharstringOperator.LinesThenCurve => Lines(6) && Curves(0),
            CharstringOperator.CurvesAcross => CurvesAlong(isAcross: true),
            CharstringOperator.CurvesUp => CurvesAlong(isAcross: false),
            CharstringOperator.CurvesAcrossUp => CurvesTurning(isAcross: true),
            CharstringOperator.CurvesUpAcross => CurvesTurning(isAcross: false),
            _ => false,
        };
        end = at;
        return isWhole && Rest == 0;
    }

    /// <summary>hflex, flex, hflex1, flex1: two curves that are nearly a line.</summary>
    public bool ReadFlex(byte code, out Place end)
    {
        double[] o = [.. operands];
        var height = at.Y;
        switch (code, o.Length)
        {
            case (CharstringOperator.FlexAcross, 7):
                Curve(o[0], 0, o[1], o[2], o[3], 0);
                Curve(o[4], 0, o[5], height - at.Y, o[6], 0);
                break;
            case (CharstringOperator.Flex, 13):
                Curve(o[0], o[1], o[2], o[3], o[4], o[5]);
                Curve(o[6], o[7], o[8], o[9], o[10], o[11]);
                break;
            case (CharstringOperator.FlexAcrossOne, 9):
                Curve(o[0], o[1], o[2], o[3], o[4], 0);
                Curve(o[5], 0, o[6], o[7], o[8], height - at.Y - o[7]);
                break;
            case (CharstringOperator.FlexOne, 11):
                var (dx, dy) = (o[0] + o[2] + o[4] + o[6] + o[8], o[1] + o[3] + o[5] + o[7] + o[9]);
                Curve(o[0], o[1], o[2], o[3], o[4], o[5]);
                Curve(o[6], o[7], o[8], o[9], Math.Abs(dx) > Math.Abs(dy) ? o[10] : -dx, Math.Abs(dx) > Math.Abs(dy) ? -dy : o[10]);
                break;
            default:
                end = at;
                return false;
        }

        end = at;
        return true;
    }

    private bool Lines(int left)
    {
        while (Rest >= left + 2)
        {
            Line(Take(), Take());
        }

        return Rest == left;
    }

    private bool Alternating(bool isAcross)
    {
        for (; Rest > 0; isAcross = !isAcross)
        {
            var length = Take();
            Line(isAcross ? length : 0, isAcross ? 0 : length);
        }

        return true;
    }

    private bool Curves(int left)
    {
        while (Rest >= left + 6)
        {
            Curve(Take(), Take(), Take(), Take(), Take(), Take());
        }

        return Rest == left;
    }

    // Curves that begin and end in the same direction; an operand too many is the first curve's departure from it.
    private bool CurvesAlong(bool isAcross)
    {
        var off = Rest % 4 == 1 ? Take() : 0;
        for (; Rest >= 4; off = 0)
        {
            var (one, x, y, other) = (Take(), Take(), Take(), Take());
            if (isAcross)
            {
                Curve(one, off, x, y, other, 0);
            }
            else
            {
                Curve(off, one, x, y, 0, other);
            }
        }

        return true;
    }

    // Curves that begin in one direction and end in the other, taking turns; the last may end off it.
    private bool CurvesTurning(bool isAcross)
    {
        for (; Rest >= 4; isAcross = !isAcross)
        {
            var (one, x, y, other) = (Take(), Take(), Take(), Take());
            var off = Rest == 1 ? Take() : 0;
            if (isAcross)
            {
                Curve(one, 0, x, y, off, other);
            }
            else
            {
                Curve(0, one, x, y, other, off);
            }
        }

        return true;
    }

    private double Take() => operands[next++];

    private void Line(double x, double y)
    {
        at = at.Move(x, y);
        segments.Add(Segment.Line(at));
    }

    private void Curve(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        var first = at.Move(x1, y1);
        var second = first.Move(x2, y2);
        at = second.Move(x3, y3);
        segments.Add(new Segment(IsCurve: true, first, second, at));
    }
}
