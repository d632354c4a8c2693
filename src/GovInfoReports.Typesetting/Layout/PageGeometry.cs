namespace GovInfoReports.Typesetting.Layout;

/// <summary>The page of GB/T 9704-2012 (5.2, 7.5) in points: A4, text block 156 × 225 mm, 22 lines of 28 characters.</summary>
internal static class PageGeometry
{
    public const double Width = 210 * Millimetre;
    public const double Height = 297 * Millimetre;

    /// <summary>天头, from the edge to the text block.</summary>
    public const double Top = 37 * Millimetre;

    /// <summary>订口, from the left edge to the text block.</summary>
    public const double Left = 28 * Millimetre;

    public const double TextWidth = 156 * Millimetre;
    public const double TextHeight = 225 * Millimetre;
    public const int LinesPerPage = 22;
    public const int CharactersPerLine = 28;

    /// <summary>三号.</summary>
    public const double TextSize = 16;

    /// <summary>二号.</summary>
    public const double TitleSize = 22;

    /// <summary>四号.</summary>
    public const double PageNumberSize = 14;

    /// <summary>Distance of two baselines.</summary>
    public const double LinePitch = TextHeight / LinesPerPage;

    /// <summary>Distance of two characters: 28 characters of 16 points would be wider than 156 mm.</summary>
    public const double CharacterPitch = TextWidth / CharactersPerLine;

    /// <summary>The dash beside the page number stands this far below the text block.</summary>
    public const double PageNumberDistance = 7 * Millimetre;

    /// <summary>Part of the type size above the baseline in a Chinese square.</summary>
    public const double Rise = 0.88;

    private const double Millimetre = 72 / 25.4;

    /// <summary>Distance from the top of a line to its baseline, the characters standing in the middle of it.</summary>
    public static double BaselineIn(double lineHeight, double size) => ((lineHeight - size) / 2) + (size * Rise);
}
