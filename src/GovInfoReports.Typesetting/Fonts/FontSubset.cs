namespace GovInfoReports.Typesetting.Fonts;

/// <summary>A font program with some glyphs of a face, as <see cref="FontFace.Subset"/> numbers them.</summary>
public sealed record FontSubset(FontProgramKind Kind, byte[] Program);
