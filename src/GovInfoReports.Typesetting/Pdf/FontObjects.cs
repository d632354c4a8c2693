using GovInfoReports.Typesetting.Fonts;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>A composite font with an embedded subset (ISO 32000-1, 9.7): two-byte codes that are the glyph ids of the subset.</summary>
internal static class FontObjects
{
    /// <summary>Width of glyphs that are not listed: the full width of a hanzi.</summary>
    private const int DefaultWidth = 1000;

    /// <summary>FontDescriptor flag "symbolic" (9.8.2): the glyphs are not those of the Latin standard set.</summary>
    private const int Symbolic = 1 << 2;

    private const int FixedPitch = 1 << 0;
    private const int Italic = 1 << 6;

    public static void Write(PdfFile file, EmbeddedFont font)
    {
        var subset = font.Face.Subset(font.Glyphs);
        var name = new Name($"{SubsetTag.Of(font)}+{font.Face.PostScriptName}");
        var (descendant, descriptor, program, toUnicode) = (file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve());
        file.Object(font.Reference).Write(
            $"<</Type/Font/Subtype/Type0/BaseFont{name}/Encoding/Identity-H/DescendantFonts[{descendant}]/ToUnicode {toUnicode}>>");
        WriteDescendant(file.Object(descendant), font, subset.Kind, name, descriptor);
        WriteDescriptor(file.Object(descriptor), font.Face, subset.Kind, name, program);
        WriteProgram(file, program, subset);
        file.OpenStream(toUnicode);
        file.CloseStream(ToUnicodeMap.Of(font.Texts).Written, Flate.Repetitive);
    }

    private static void WriteDescendant(PdfBuffer target, EmbeddedFont font, FontProgramKind kind, Name name, ObjectReference descriptor)
    {
        target.Write($"<</Type/Font/BaseFont{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor}");
        if (kind == FontProgramKind.Cff)
        {
            target.Write($"/Subtype/CIDFontType0");
        }
        else
        {
            target.Write($"/Subtype/CIDFontType2/CIDToGIDMap/Identity");
        }

        target.Write($"/DW {DefaultWidth}/W[");
        WriteWidths(target, font.Widths);
        target.Write($"]>>");
    }

    private static void WriteWidths(PdfBuffer target, IReadOnlyList<double> widths)
    {
        for (var code = 0; code < widths.Count; code++)
        {
            if (widths[code] == DefaultWidth)
            {
                continue;
            }

            target.Write($"{code}[");
            for (; code < widths.Count && widths[code] != DefaultWidth; code++)
            {
                target.Write($"{widths[code]} ");
            }

            target.Write($"]");
        }
    }

    private static void WriteDescriptor(PdfBuffer target, FontFace face, FontProgramKind kind, Name name, ObjectReference program)
    {
        var flags = Symbolic | (face.IsMonospaced ? FixedPitch : 0) | (face.ItalicAngle != 0 ? Italic : 0);
        var scale = 1000.0 / face.UnitsPerEm;
        var bounds = face.Bounds;
        target.Write($"<</Type/FontDescriptor/FontName{name}/Flags {flags}/ItalicAngle {face.ItalicAngle}");
        target.Write($"/FontBBox[{bounds.XMin * scale} {bounds.YMin * scale} {bounds.XMax * scale} {bounds.YMax * scale}]");
        target.Write($"/Ascent {face.Ascent * scale}/Descent {face.Descent * scale}/CapHeight {face.CapHeight * scale}/StemV {StemOf(face.Weight)}");
        if (kind == FontProgramKind.Cff)
        {
            target.Write($"/FontFile3 {program}>>");
        }
        else
        {
            target.Write($"/FontFile2 {program}>>");
        }
    }

    /// <summary>Width of the vertical stems in thousandths, which OpenType does not state: the usual estimate, 95 for regular and 169 for bold.</summary>
    private static int StemOf(int weight) => 10 + (220 * (weight - 50) / 900);

    private static void WriteProgram(PdfFile file, ObjectReference reference, FontSubset subset)
    {
        var dictionary = file.OpenStream(reference);
        if (subset.Kind == FontProgramKind.Cff)
        {
            dictionary.Write($"/Subtype/CIDFontType0C");
        }
        else
        {
            dictionary.Write($"/Length1 {subset.Program.Length}");
        }

        file.CloseStream(subset.Program, Flate.Outlines);
    }
}
