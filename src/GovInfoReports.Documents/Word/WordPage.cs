namespace GovInfoReports.Documents.Word;

/// <summary>
/// The page of GB/T 9704-2012 in twips (1/20 pt): A4, margins 37, 35, 28 and 26 mm, 22 lines of 28 signs of 3号 (16 pt).
/// Line pitch and sign pitch are rounded down, so that the last line and the last sign still fit.
/// </summary>
internal static class WordPage
{
    public const int Width = 11906;
    public const int Height = 16838;
    public const int Top = 2098;
    public const int Bottom = 1984;
    public const int Left = 1587;
    public const int Right = 1474;

    /// <summary>版心 156 mm.</summary>
    public const int TextWidth = Width - Left - Right;

    /// <summary>225 mm in 22 lines.</summary>
    public const int LinePitch = (Height - Top - Bottom) / 22;

    /// <summary>What a sign of 16 pt is set wider, in 1/4096 pt: 28 of them fill the line, so it is negative.</summary>
    public const int CharacterSpace = (TextWidth * 4096 / 20 / 28) - (16 * 4096);

    /// <summary>
    /// The same for the styles, in twips. The grid alone would do in Word, but LibreOffice takes a grid narrower than its signs for one of
    /// twice the width; so paragraphs leave the grid and carry its pitches themselves, and a justified line fills what rounding left.
    /// </summary>
    public const int LetterSpace = (TextWidth / 28) - 320;

    /// <summary>Signs of 2号 (22 pt) on a line of the title.</summary>
    public const double TitleWidth = TextWidth / 440d;

    /// <summary>From the paper's edge to the page number, whose dashes stand 7 mm below the 版心.</summary>
    public const int Footer = 1446;

    public static void WriteSection(WordXml xml, int oddFooter, int evenFooter)
    {
        xml.Start("sectPr");
        xml.Footer("default", oddFooter);
        xml.Footer("even", evenFooter);
        xml.Empty("pgSz", ("w", $"{Width}"), ("h", $"{Height}"));
        xml.Empty(
            "pgMar",
            ("top", $"{Top}"),
            ("right", $"{Right}"),
            ("bottom", $"{Bottom}"),
            ("left", $"{Left}"),
            ("header", "851"),
            ("footer", $"{Footer}"),
            ("gutter", "0"));
        xml.Empty("docGrid", ("type", "linesAndChars"), ("linePitch", $"{LinePitch}"), ("charSpace", $"{CharacterSpace}"));
        xml.End();
    }

    /// <summary>— 1 — on the outer side, one sign of 4号 in from the edge: right on odd pages, left on even ones.</summary>
    public static void WriteFooter(WordXml xml, bool isOdd)
    {
        xml.Start("ftr");
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", WordStyles.Footer);
        xml.Empty("ind", (isOdd ? "right" : "left", "280"));
        xml.Value("jc", isOdd ? "right" : "left");
        xml.End();
        xml.Run("— ");
        xml.Start("fldSimple", ("instr", " PAGE "));
        xml.Run("1");
        xml.End();
        xml.Run(" —");
        xml.End();
        xml.End();
    }
}
