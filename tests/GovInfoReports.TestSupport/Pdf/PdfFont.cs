using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GovInfoReports.TestSupport.Pdf;

/// <summary>What a composite font says about its codes; widths are thousandths of the size.</summary>
public sealed partial class PdfFont
{
    private readonly Dictionary<int, double> widths = [];
    private readonly double defaultWidth;

    public PdfFont(PdfDictionary dictionary)
    {
        Dictionary = dictionary;
        Descendant = dictionary.Array("DescendantFonts")?.Dictionaries.FirstOrDefault();
        defaultWidth = Descendant?.Number("DW") ?? 1000;
        ReadWidths([.. Descendant?.Array("W")?.Items ?? []]);
        if (dictionary.Stream("ToUnicode") is { } map)
        {
            foreach (Match entry in Entries().Matches(Encoding.ASCII.GetString(map.Data)))
            {
                Texts[int.Parse(entry.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)] =
                    Encoding.BigEndianUnicode.GetString(Convert.FromHexString(entry.Groups["text"].ValueSpan));
            }
        }
    }

    public PdfDictionary Dictionary { get; }

    public PdfDictionary? Descendant { get; }

    public PdfDictionary? Descriptor => Descendant?.Dictionary("FontDescriptor");

    /// <summary>By code, from ToUnicode.</summary>
    public Dictionary<int, string> Texts { get; } = [];

    public double WidthOf(int code) => widths.GetValueOrDefault(code, defaultWidth);

    /// <summary>The widths that the embedded program itself has, by glyph id; empty where none is embedded.</summary>
    public IReadOnlyList<double> ProgramWidths() => (Descriptor?.Stream("FontFile3"), Descriptor?.Stream("FontFile2")) switch
    {
        ({ } program, _) => CffWidths.Read(program.Data),
        (_, { } program) => TrueTypeWidths.Read(program.Data),
        _ => [],
    };

    private void ReadWidths(List<object?> values)
    {
        for (var index = 0; index + 1 < values.Count; index += 2)
        {
            var code = (int)(double)values[index]!;
            foreach (var width in ((PdfArray)values[index + 1]!).Numbers)
            {
                widths[code++] = width;
            }
        }
    }

    [GeneratedRegex("^<(?<code>[0-9A-F]{4})><(?<text>([0-9A-F]{4})+)>$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Entries();
}
