using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Fonts.Cff;
using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Tests.Fonts.Cff;

/// <summary>CFF tables of installed fonts and of subsets.</summary>
internal static class InstalledCff
{
    public static CffTable Fang { get; } = Table(InstalledFonts.Fang, 0);

    public static CffTable Serif { get; } = Table(InstalledFonts.SerifRegular, 2);

    /// <summary>Reads a subset of this many glyphs, .notdef included.</summary>
    public static CffTable Read(FontSubset subset, int glyphCount)
    {
        subset.Kind.ShouldBe(FontProgramKind.Cff);
        return new CffTable(new FontData("subset", subset.Program), glyphCount);
    }

    private static CffTable Table(string path, int face)
    {
        var file = SfntCollection.Read(path).Face(face);
        return new CffTable(file.Table("CFF "), new FontHeader(file).GlyphCount);
    }
}
