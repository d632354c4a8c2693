using System.Text.RegularExpressions;

namespace GovInfoReports.TestSupport.Pdf;

/// <summary>Fonts: embedded subsets that give every code a width and a text (ISO 19005-2, 6.2.11).</summary>
internal static partial class FontRules
{
    public static IEnumerable<string> Check(PdfReading reading)
    {
        var used = reading.Contents.SelectMany(content => content.Glyphs).Select(glyph => (glyph.Font, glyph.Code)).Distinct().ToLookup(use => use.Font, use => use.Code);
        return
        [
            .. reading.File.Objects.Values.OfType<PdfDictionary>().Where(IsSimple).Select(font => $"The font {font.Name("BaseFont")} is not a composite one."),
            .. reading.Fonts.SelectMany(font => CheckFont(font, [.. used[font]]).Select(problem => $"The font {font.Dictionary.Name("BaseFont")} {problem}.")),
        ];
    }

    private static bool IsSimple(PdfDictionary dictionary) =>
        dictionary.Name("Type") == "Font" && dictionary.Name("Subtype") is not ("Type0" or "CIDFontType0" or "CIDFontType2");

    private static IEnumerable<string> CheckFont(PdfFont font, IReadOnlyList<int> codes)
    {
        var widths = font.ProgramWidths();
        if (widths.Count == 0)
        {
            yield return "is not embedded";
        }

        if (!SubsetName().IsMatch(font.Dictionary.Name("BaseFont") ?? ""))
        {
            yield return "has no subset tag";
        }

        if (font.Dictionary.Name("Encoding") != "Identity-H" || (font.Descendant?.Name("Subtype") == "CIDFontType2" && font.Descendant.Name("CIDToGIDMap") != "Identity"))
        {
            yield return "does not use its glyph ids as codes";
        }

        foreach (var code in codes.Where(code => code == 0 || code >= widths.Count))
        {
            yield return $"has no glyph for code {code}";
        }

        foreach (var code in codes.Where(code => code < widths.Count && Math.Abs(widths[code] - font.WidthOf(code)) > 0.001))
        {
            yield return $"states the width {font.WidthOf(code)} for code {code}, which is {widths[code]} wide";
        }

        foreach (var code in codes.Where(code => !IsText(font.Texts.GetValueOrDefault(code))))
        {
            yield return $"has no text for code {code}";
        }

        foreach (var key in MissingKeys(font))
        {
            yield return $"has no {key} in its descriptor";
        }
    }

    private static bool IsText(string? text) => !string.IsNullOrEmpty(text) && text.EnumerateRunes().All(rune => rune.Value is not (0 or 0xFEFF or 0xFFFE or 0xFFFD));

    private static IEnumerable<string> MissingKeys(PdfFont font) =>
        new[] { "FontName", "Flags", "FontBBox", "ItalicAngle", "Ascent", "Descent", "CapHeight", "StemV" }.Where(key => font.Descriptor?.Raw.ContainsKey(key) != true);

    [GeneratedRegex(@"\A[A-Z]{6}\+.", RegexOptions.CultureInvariant)]
    private static partial Regex SubsetName();
}
