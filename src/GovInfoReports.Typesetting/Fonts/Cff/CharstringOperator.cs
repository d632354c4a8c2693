namespace GovInfoReports.Typesetting.Fonts.Cff;

/// <summary>Operators of Type 2 charstrings (Adobe Technical Note 5177, appendix A).</summary>
internal static class CharstringOperator
{
    public const byte CallLocal = 10;
    public const byte Return = 11;
    public const byte EndCharacter = 14;
    public const byte CallGlobal = 29;

    public const byte MoveUp = 4;
    public const byte Lines = 5;
    public const byte LinesAcross = 6;
    public const byte LinesUp = 7;
    public const byte Curves = 8;
    public const byte Move = 21;
    public const byte MoveAcross = 22;
    public const byte CurvesThenLine = 24;
    public const byte LinesThenCurve = 25;
    public const byte CurvesUp = 26;
    public const byte CurvesAcross = 27;
    public const byte CurvesUpAcross = 30;
    public const byte CurvesAcrossUp = 31;

    // After the escape 12.
    public const byte FlexAcross = 34;
    public const byte Flex = 35;
    public const byte FlexAcrossOne = 36;
    public const byte FlexOne = 37;

    /// <summary>Before a number of 16 whole and 16 fraction bits.</summary>
    public const byte Fixed = 255;

    /// <summary>So many operands make endchar put two glyphs together by their names, which a CID-keyed font does not have.</summary>
    public const int AccentOperands = 4;

    private const byte HorizontalStem = 1;
    private const byte VerticalStem = 3;
    private const byte HorizontalStemBeforeMask = 18;
    private const byte HintMask = 19;
    private const byte CounterMask = 20;
    private const byte VerticalStemBeforeMask = 23;
    private const byte Number = 28;

    public static bool IsNumber(byte first) => first is Number or >= 32;

    public static bool IsKnown(byte first) => first is not (0 or 2 or 9 or 13 or 15 or 16 or 17);

    /// <summary>A mask may stand in for the last vertical stems, so that their operands are still on the stack.</summary>
    public static bool DeclaresHints(byte first) =>
        first is HorizontalStem or VerticalStem or HorizontalStemBeforeMask or VerticalStemBeforeMask || HasMask(first);

    public static bool HasMask(byte first) => first is HintMask or CounterMask;

    /// <summary>Of the operators after 12: dotsection and the four flexes.</summary>
    public static bool ClearsStack(byte second) => second is 0 or (>= 34 and <= 37);

    /// <summary>How many operands the arithmetic operators after 12 add to the stack; null for one that does not exist.</summary>
    public static int? StackChange(byte second) => second switch
    {
        22 => -3, // ifelse
        20 or 30 => -2, // put, roll
        3 or 4 or 10 or 11 or 12 or 15 or 18 or 24 => -1, // and, or, add, sub, div, eq, drop, mul
        5 or 9 or 14 or 21 or 26 or 28 or 29 => 0, // not, abs, neg, get, sqrt, exch, index
        23 or 27 => 1, // random, dup
        _ => null,
    };
}
