using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Fonts.Cff;

/// <summary>What a group of glyphs shares: hinting values and subroutines.</summary>
internal sealed class CffFontDict
{
    /// <param name="table">The whole CFF table, from which offsets count.</param>
    /// <param name="dict">A font DICT, or the top DICT of a name-keyed font.</param>
    public CffFontDict(FontData table, CffDict dict)
    {
        Dict = dict;
        var place = dict.Integers(CffOperator.Private, 2);
        var data = table.Slice(place[1], place[0]);
        Private = new CffDict(data);
        Subroutines = Private.Has(CffOperator.Subrs)
            ? CffIndex.At(table, place[1] + (long)Private.Integers(CffOperator.Subrs, 1)[0])
            : CffIndex.Empty;
    }

    public CffDict Dict { get; }

    public CffDict Private { get; }

    public CffIndex Subroutines { get; }
}
