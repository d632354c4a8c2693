using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Fonts.Cff.Outlines;

/// <summary>Follows a flat charstring (Adobe Technical Note 5177) and gives the outline it draws.</summary>
internal sealed class CharstringInterpreter
{
    private readonly List<double> operands = [];
    private readonly List<Contour> contours = [];
    private double? width;
    private bool isWidthKnown;
    private int hints;
    private Place at;

    /// <summary>Null for a charstring that computes its operands, which fonts of our time do not.</summary>
    public static GlyphOutline? Read(FontData charstring) => new CharstringInterpreter().Run(charstring);

    private GlyphOutline? Run(FontData code)
    {
        for (var place = 0; place < code.Length;)
        {
            var first = code.U8(place);
            if (CharstringOperator.IsNumber(first))
            {
                var isFixed = first == CharstringOperator.Fixed;
                operands.Add(isFixed ? code.I32(place + 1) / 65536.0 : CffNumber.Integer(code, place));
                place += isFixed ? 5 : CffNumber.Length(code, place);
                continue;
            }

            var isEscape = first == CffOperator.Escape;
            if (!(isEscape ? Flex(code.U8(place + 1)) : Apply(first)))
            {
                return null;
            }

            place += isEscape ? 2 : 1 + (CharstringOperator.HasMask(first) ? (hints + 7) / 8 : 0);
            operands.Clear();
        }

        return new GlyphOutline(width, contours);
    }

    private bool Apply(byte code)
    {
        if (CharstringOperator.DeclaresHints(code))
        {
            TakeWidth(operands.Count % 2 == 1);
            hints += operands.Count / 2;
            return true;
        }

        switch (code)
        {
            case CharstringOperator.EndCharacter: TakeWidth(operands.Count is 1 or 5); return operands.Count == 0;
            case CharstringOperator.Move: TakeWidth(operands.Count > 2); return Move(0, 1);
            case CharstringOperator.MoveAcross: TakeWidth(operands.Count > 1); return Move(0, -1);
            case CharstringOperator.MoveUp: TakeWidth(operands.Count > 1); return Move(-1, 0);
            default: return contours.Count > 0 && new SegmentReader(operands, contours[^1].Segments, at).Read(code, out at);
        }
    }

    private bool Flex(byte code) => contours.Count > 0 && new SegmentReader(operands, contours[^1].Segments, at).ReadFlex(code, out at);

    // The width stands before the operands of whatever comes first.
    private void TakeWidth(bool isThere)
    {
        if (!isWidthKnown && isThere)
        {
            width = operands[0];
            operands.RemoveAt(0);
        }

        isWidthKnown = true;
    }

    private bool Move(int x, int y)
    {
        if (operands.Count <= Math.Max(x, y))
        {
            return false;
        }

        at = at.Move(x < 0 ? 0 : operands[x], y < 0 ? 0 : operands[y]);
        contours.Add(new Contour(at, []));
        return true;
    }
}
