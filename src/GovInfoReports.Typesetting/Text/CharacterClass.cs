using System.Text;

namespace GovInfoReports.Typesetting.Text;

/// <summary>How a character behaves at the ends of a line (GB/T 15834, 5.1).</summary>
internal enum CharacterClass
{
    /// <summary>A character that may stand anywhere.</summary>
    Free,

    /// <summary>Letters, digits and what stands between them: not broken.</summary>
    Word,

    Space,

    /// <summary>（《“: not at the end of a line.</summary>
    Opening,

    /// <summary>）》”: not at the beginning of a line.</summary>
    Closing,

    /// <summary>。，、；：？！: not at the beginning of a line; may hang over its end.</summary>
    Stop,

    /// <summary>— … ～: not at the beginning of a line, and not parted from each other.</summary>
    Dash,

    /// <summary>( [ of half width.</summary>
    NarrowOpening,

    /// <summary>) ] , ; of half width.</summary>
    NarrowClosing,
}

internal static class CharacterClasses
{
    public static CharacterClass Of(Rune rune) => rune.Value switch
    {
        ' ' or 0xA0 => CharacterClass.Space,
        '(' or '[' or '<' => CharacterClass.NarrowOpening,
        ')' or ']' or '>' or ',' or ';' or '!' or '?' or ':' or '%' => CharacterClass.NarrowClosing,
        > ' ' and < 0x2000 and not 0xB7 => CharacterClass.Word,
        '（' or '《' or '〈' or '“' or '‘' or '「' or '『' or '〔' or '【' or '［' or '｛' or '￥' or '№' => CharacterClass.Opening,
        '）' or '》' or '〉' or '”' or '’' or '」' or '』' or '〕' or '】' or '］' or '｝' or '％' or '‰' or '℃' or '·' or '／' => CharacterClass.Closing,
        '。' or '，' or '、' or '；' or '：' or '？' or '！' or '．' => CharacterClass.Stop,
        '—' or '…' or '～' or '–' or '⸺' => CharacterClass.Dash,
        _ => CharacterClass.Free,
    };

    /// <summary>Whether half of the sign's square is blank and may be taken away when a line is too full.</summary>
    public static bool IsCompressible(this CharacterClass kind) => kind is CharacterClass.Opening or CharacterClass.Closing or CharacterClass.Stop;

    /// <summary>Whether a line must not begin with it.</summary>
    public static bool MustFollow(this CharacterClass kind) =>
        kind is CharacterClass.Closing or CharacterClass.Stop or CharacterClass.Dash or CharacterClass.NarrowClosing;

    /// <summary>Whether the sign stands in the half-width rhythm of Latin text.</summary>
    public static bool IsNarrow(this CharacterClass kind) =>
        kind is CharacterClass.Word or CharacterClass.NarrowOpening or CharacterClass.NarrowClosing;
}
