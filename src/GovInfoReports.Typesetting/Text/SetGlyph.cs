using GovInfoReports.Typesetting.Fonts;

namespace GovInfoReports.Typesetting.Text;

/// <summary>A character with its glyph, before it has a place.</summary>
/// <param name="Advance">Points to the next one in an unjustified line.</param>
/// <param name="Span">Index of the <see cref="TextSpan"/> it comes from.</param>
internal readonly record struct SetGlyph(FontFace Face, ushort Glyph, string Text, double Advance, CharacterClass Class, int Span);
