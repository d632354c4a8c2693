using System.Globalization;
using GovInfoReports.Typesetting.Fonts.Cff;
using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Tests.Fonts.Cff;

/// <summary>Draws a charstring, calls and all: what a reader of the font sees, whichever way it is written down.</summary>
internal sealed class CharstringPath
{
    private readonly CffIndex global;
    private readonly CffIndex local;
    private readonly List<double> stack = [];
    private readonly List<string> steps = [];
    private int hints;
    private double x;
    private double y;

    private CharstringPath(CffIndex global, CffIndex local)
    {
        this.global = global;
        this.local = local;
    }

    public double XMin { get; private set; } = double.MaxValue;

    public double YMin { get; private set; } = double.MaxValue;

    public double XMax { get; private set; } = double.MinValue;

    public double YMax { get; private set; } = double.MinValue;

    /// <summary>Moves (M), lines (L) and curves (C) with the point each ends at, curves with their control points.</summary>
    public IReadOnlyList<string> Steps => steps;

    public static CharstringPath Of(CffTable font, ushort glyph)
    {
        var path = new CharstringPath(font.Subroutines, font.FontDicts[font.DictOf(glyph)].Subroutines);
        path.Run(font.Charstring(glyph).Span);
        return path;
    }

    /// <summary>A charstring that calls nothing.</summary>
    public static CharstringPath Of(byte[] flat)
    {
        var path = new CharstringPath(CffIndex.Empty, CffIndex.Empty);
        path.Run(flat);
        return path;
    }

    private bool Run(ReadOnlySpan<byte> code)
    {
        while (code.Length > 0)
        {
            int first = code[0];
            code = code[1..];
            if (first is 28 or >= 32)
            {
                code = code[Push(first, code)..];
            }
            else if (first is 10 or 29)
            {
                if (Run(Called(first == 10 ? local : global).Span))
                {
                    return true;
                }
            }
            else if (first == 11)
            {
                return false;
            }
            else if (first == 12)
            {
                Flex(code[0]);
                stack.Clear();
                code = code[1..];
            }
            else
            {
                Draw(first);
                stack.Clear();
                code = code[(first is 19 or 20 ? (hints + 7) / 8 : 0)..];
                if (first == 14)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private int Push(int first, ReadOnlySpan<byte> rest)
    {
        stack.Add(first switch
        {
            28 => (short)((rest[0] << 8) | rest[1]),
            <= 246 => first - 139,
            <= 250 => ((first - 247) * 256) + rest[0] + 108,
            <= 254 => (-(first - 251) * 256) - rest[0] - 108,
            _ => ((rest[0] << 24) | (rest[1] << 16) | (rest[2] << 8) | rest[3]) / 65536.0,
        });
        return first switch { 28 => 2, <= 246 => 0, <= 254 => 1, _ => 4 };
    }

    private FontData Called(CffIndex subroutines)
    {
        var number = (int)stack[^1] + (subroutines.Count < 1240 ? 107 : subroutines.Count < 33900 ? 1131 : 32768);
        stack.RemoveAt(stack.Count - 1);
        return subroutines[number];
    }

    private void Draw(int operation)
    {
        switch (operation)
        {
            case 1 or 3 or 18 or 19 or 20 or 23:
                hints += stack.Count / 2;
                break;
            case 21:
                Move(stack[^2], stack[^1]);
                break;
            case 22:
                Move(stack[^1], 0);
                break;
            case 4:
                Move(0, stack[^1]);
                break;
            case 5:
                Lines(0, stack.Count);
                break;
            case 6 or 7:
                AlternatingLines(operation == 6);
                break;
            case 8:
                Curves(0, stack.Count);
                break;
            case 24:
                Curves(0, stack.Count - 2);
                Lines(stack.Count - 2, stack.Count);
                break;
            case 25:
                Lines(0, stack.Count - 6);
                Curves(stack.Count - 6, stack.Count);
                break;
            case 26 or 27:
                ParallelCurves(operation == 27);
                break;
            case 30 or 31:
                AlternatingCurves(operation == 31);
                break;
            case 14:
                break;
            default:
                throw new InvalidOperationException($"Operator {operation} is not drawn.");
        }
    }

    private void Move(double dx, double dy) => Step("M", dx, dy);

    private void Lines(int from, int to)
    {
        for (var at = from; at < to; at += 2)
        {
            Step("L", stack[at], stack[at + 1]);
        }
    }

    private void AlternatingLines(bool horizontal)
    {
        foreach (var length in stack)
        {
            Step("L", horizontal ? length : 0, horizontal ? 0 : length);
            horizontal = !horizontal;
        }
    }

    private void Curves(int from, int to)
    {
        for (var at = from; at < to; at += 6)
        {
            Curve(stack[at], stack[at + 1], stack[at + 2], stack[at + 3], stack[at + 4], stack[at + 5]);
        }
    }

    private void ParallelCurves(bool horizontal)
    {
        var at = stack.Count % 4;
        var across = at == 1 ? stack[0] : 0;
        for (; at < stack.Count; at += 4, across = 0)
        {
            var (first, last) = (stack[at], stack[at + 3]);
            Curve(
                horizontal ? first : across, horizontal ? across : first, stack[at + 1], stack[at + 2], horizontal ? last : 0, horizontal ? 0 : last);
        }
    }

    private void AlternatingCurves(bool horizontal)
    {
        for (var at = 0; at + 4 <= stack.Count; at += 4, horizontal = !horizontal)
        {
            var end = stack.Count - at == 5 ? stack[at + 4] : 0;
            var (first, last) = (stack[at], stack[at + 3]);
            Curve(
                horizontal ? first : 0, horizontal ? 0 : first, stack[at + 1], stack[at + 2], horizontal ? end : last, horizontal ? last : end);
        }
    }

    private void Flex(byte operation)
    {
        var s = stack;
        switch (operation)
        {
            case 34:
                Curve(s[0], 0, s[1], s[2], s[3], 0);
                Curve(s[4], 0, s[5], -s[2], s[6], 0);
                break;
            case 35:
                Curves(0, 12);
                break;
            case 36:
                Curve(s[0], s[1], s[2], s[3], s[4], 0);
                Curve(s[5], 0, s[6], s[7], s[8], -(s[1] + s[3] + s[7]));
                break;
            case 37:
                var (dx, dy) = (s[0] + s[2] + s[4] + s[6] + s[8], s[1] + s[3] + s[5] + s[7] + s[9]);
                var horizontal = Math.Abs(dx) > Math.Abs(dy);
                Curves(0, 6);
                Curve(s[6], s[7], s[8], s[9], horizontal ? s[10] : -dx, horizontal ? -dy : s[10]);
                break;
            default:
                throw new InvalidOperationException($"Operator 12 {operation} is not drawn.");
        }
    }

    private void Curve(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3)
    {
        Step("C", dx1, dy1);
        Step(" ", dx2, dy2);
        Step(" ", dx3, dy3);
    }

    private void Step(string kind, double dx, double dy)
    {
        (x, y) = (x + dx, y + dy);
        (XMin, YMin, XMax, YMax) = (Math.Min(XMin, x), Math.Min(YMin, y), Math.Max(XMax, x), Math.Max(YMax, y));
        steps.Add(string.Create(CultureInfo.InvariantCulture, $"{kind} {x} {y}"));
    }
}
