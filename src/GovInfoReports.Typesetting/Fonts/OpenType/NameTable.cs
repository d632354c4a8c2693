using System.Text;

namespace GovInfoReports.Typesetting.Fonts.OpenType;

/// <summary>Table name.</summary>
internal sealed class NameTable
{
    private const int PostScriptNameId = 6;
    private const int Macintosh = 1;

    /// <summary>Characters with a meaning of their own in PostScript and PDF.</summary>
    private const string Delimiters = "()<>[]{}/%";

    public NameTable(SfntFile file)
    {
        if (file.Find("name") is not { } table)
        {
            return;
        }

        var records = table.Slice(6, table.U16(2) * 12L);
        var strings = table.Slice(table.U16(4));
        for (var at = 0; at < records.Length && PostScriptName is null; at += 12)
        {
            if (records.U16(at + 6) == PostScriptNameId)
            {
                var text = strings.Slice(records.U16(at + 10), records.U16(at + 8)).Span;
                var encoding = records.U16(at) == Macintosh ? Encoding.Latin1 : Encoding.BigEndianUnicode;
                var name = string.Concat(encoding.GetString(text).Where(IsNameCharacter));
                PostScriptName = name.Length > 0 ? name : null;
            }
        }
    }

    /// <summary>Null where the face has none.</summary>
    public string? PostScriptName { get; }

    private static bool IsNameCharacter(char character) =>
        character is > ' ' and <= '~' && !Delimiters.Contains(character, StringComparison.Ordinal);
}
