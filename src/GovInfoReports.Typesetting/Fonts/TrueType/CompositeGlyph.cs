using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Fonts.TrueType;

/// <summary>A glyph put together from others.</summary>
internal static class CompositeGlyph
{
    private const int HeaderSize = 10;
    private const int WordArguments = 0x0001;
    private const int Scale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;

    /// <summary>Where in the outline the glyph ids of the components stand; none in a simple glyph.</summary>
    public static List<int> ComponentPlaces(FontData outline)
    {
        var places = new List<int>();
        if (outline.Length == 0 || outline.I16(0) >= 0)
        {
            return places;
        }

        var at = HeaderSize;
        int flags;
        do
        {
            flags = outline.U16(at);
            places.Add(at + 2);
            at += 4 + ArgumentsSize(flags) + TransformSize(flags);
        }
        while ((flags & MoreComponents) != 0);

        return places;
    }

    private static int ArgumentsSize(int flags) => (flags & WordArguments) != 0 ? 4 : 2;

    private static int TransformSize(int flags) => (flags & (Scale | TwoScales | Matrix)) switch
    {
        Scale => 2,
        TwoScales => 4,
        Matrix => 8,
        _ => 0,
    };
}
