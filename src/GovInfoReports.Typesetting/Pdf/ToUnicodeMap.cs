using System.Globalization;
using System.Text;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>
/// The CMap that gives a code's source text back (ISO 32000-1, 9.10.3). It is made of what was set, never of the font's own table read
/// backwards: that would turn hanzi into radicals and compatibility forms.
/// </summary>
internal static class ToUnicodeMap
{
    private const int EntriesPerBlock = 100;

    /// <param name="texts">The texts of code 1 and up.</param>
    public static PdfBuffer Of(IReadOnlyList<string> texts)
    {
        var map = new PdfBuffer();
        map.Write("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8);
        map.Write("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"u8);
        map.Write("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        for (var start = 0; start < texts.Count; start += EntriesPerBlock)
        {
            var end = Math.Min(start + EntriesPerBlock, texts.Count);
            map.Write($"{end - start} beginbfchar\n");
            for (var index = start; index < end; index++)
            {
                WriteEntry(map, index + 1, texts[index]);
            }

            map.Write("endbfchar\n"u8);
        }

        map.Write("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"u8);
        return map;
    }

    private static void WriteEntry(PdfBuffer map, int code, string text)
    {
        map.Byte((byte)'<');
        Hexadecimal(map, code);
        map.Write("><"u8);
        foreach (var unit in Representable(text))
        {
            Hexadecimal(map, unit);
        }

        map.Write(">\n"u8);
    }

    /// <summary>
    /// PDF/A-2u wants a text for every code, without U+0000, U+FEFF, U+FFFE (ISO 19005-2, 6.2.11.7.2). A glyph that adds nothing to the text,
    /// such as the second of two that show one character, is a zero width space.
    /// </summary>
    private static string Representable(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is not (0 or 0xFEFF or 0xFFFE))
            {
                kept.Append(rune);
            }
        }

        return kept.Length == 0 ? "\u200B" : kept.ToString();
    }

    private static void Hexadecimal(PdfBuffer map, int value)
    {
        Span<byte> digits = stackalloc byte[4];
        value.TryFormat(digits, out _, "X4", CultureInfo.InvariantCulture);
        map.Write(digits);
    }
}
