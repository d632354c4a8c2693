namespace GovInfoReports.Typesetting.Fonts;

public enum FontProgramKind
{
    /// <summary>A bare CID-keyed CFF table (PDF FontFile3, CIDFontType0C); CID equals glyph id.</summary>
    Cff,

    /// <summary>A TrueType file (PDF FontFile2).</summary>
    TrueType,
}
