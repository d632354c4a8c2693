using System.Collections.Immutable;
using System.Text;

namespace GovInfoReports.Typesetting.Fonts;

/// <summary>
/// The faces of an official document. Loaded once and kept for the life of the process: reading the files takes a good part of a second.
/// Immutable; safe on any thread; asking allocates nothing.
/// </summary>
public sealed class FontSet
{
    private readonly ImmutableArray<FontFace> faces;

    /// <summary>The face for ASCII characters of each role.</summary>
    private readonly ImmutableArray<FontFace> latin;

    /// <summary>Large and seldom needed, so read when it is.</summary>
    private readonly Lazy<FontFace> fallback;

    private FontSet(FontLocator locator)
    {
        var located = Enum.GetValues<FontRole>().Select(locator.Find).ToImmutableArray();
        var own = located[..(int)FontRole.Fallback];
        faces = [.. own.Select(font => font.Load())];
        latin = [.. own.Select((font, role) => faces[font.BorrowsLatin ? (int)FontRole.Table : role])];
        fallback = new(located[(int)FontRole.Fallback].Load);
    }

    /// <param name="directory">The operator's fonts (Fonts:Directory), preferred to the free ones; null or empty for none.</param>
    /// <exception cref="FontException">A font is missing or cannot be used; the message says which and what to do.</exception>
    public static FontSet Load(string? directory) => Load(directory, FontLocator.UsualDirectories);

    internal static FontSet Load(string? directory, ImmutableArray<string> usualDirectories) =>
        new(new FontLocator(string.IsNullOrWhiteSpace(directory) ? null : directory, usualDirectories));

    /// <summary>The face of a role.</summary>
    /// <exception cref="FontException">The fallback, which is read when first asked for, is damaged.</exception>
    public FontFace this[FontRole role] => role == FontRole.Fallback ? fallback.Value : faces[(int)role];

    /// <summary>
    /// The face that draws a character in a role: its own, where that lacks the character the fallback, else whichever has it. If none
    /// has it, the role's own face, which draws a box; <see cref="TryFaceFor"/> tells.
    /// </summary>
    public FontFace FaceFor(FontRole role, Rune rune)
    {
        TryFaceFor(role, rune, out var face);
        return face;
    }

    /// <summary>As <see cref="FaceFor"/>; false if no face has the character.</summary>
    public bool TryFaceFor(FontRole role, Rune rune, out FontFace face)
    {
        face = Preferred(role, rune);
        if (Has(face, rune))
        {
            return true;
        }

        if (Has(fallback.Value, rune))
        {
            face = fallback.Value;
            return true;
        }

        foreach (var candidate in faces)
        {
            if (Has(candidate, rune))
            {
                face = candidate;
                return true;
            }
        }

        return false;
    }

    /// <summary>The character is not drawn in the style of the role, because its face lacks it.</summary>
    public bool Lacks(FontRole role, Rune rune) => !Has(Preferred(role, rune), rune);

    private static bool Has(FontFace face, Rune rune) => face.GlyphOf(rune) != 0;

    private FontFace Preferred(FontRole role, Rune rune) =>
        rune.IsAscii && role != FontRole.Fallback ? latin[(int)role] : this[role];
}
