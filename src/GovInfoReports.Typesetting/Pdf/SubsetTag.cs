namespace GovInfoReports.Typesetting.Pdf;

/// <summary>Six letters that tell subsets of one face apart (ISO 32000-1, 9.6.4); equal subsets have equal tags.</summary>
internal static class SubsetTag
{
    public static string Of(EmbeddedFont font)
    {
        // FNV-1a: the platform's own hash codes differ from process to process.
        var hash = 14695981039346656037UL;
        for (var index = 0; index < font.Glyphs.Count; index++)
        {
            hash = (hash ^ font.Glyphs[index]) * 1099511628211UL;
            foreach (var unit in font.Texts[index])
            {
                hash = (hash ^ unit) * 1099511628211UL;
            }
        }

        return string.Create(6, hash, static (letters, rest) =>
        {
            foreach (ref var letter in letters)
            {
                letter = (char)('A' + (rest % 26));
                rest /= 26;
            }
        });
    }
}
