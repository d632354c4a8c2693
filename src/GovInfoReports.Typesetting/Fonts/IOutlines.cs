namespace GovInfoReports.Typesetting.Fonts;

/// <summary>The glyph outlines of a face, whichever way the file describes them.</summary>
internal interface IOutlines
{
    /// <param name="name">PostScript name of the face.</param>
    /// <param name="glyphs">Glyph ids of the face in the order of the subset; the first is .notdef.</param>
    FontSubset Subset(string name, IReadOnlyList<ushort> glyphs);
}
