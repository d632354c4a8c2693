using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Fonts.Cff;

/// <summary>Whole numbers in DICT data and, up to two bytes and after 28, in charstrings.</summary>
internal static class CffNumber
{
    private const int Short = 28;
    private const int Long = 29;

    /// <summary>Bytes of the number at this place.</summary>
    public static int Length(FontData data, int at) => data.U8(at) switch
    {
        Short => 3,
        Long => 5,
        >= 247 and <= 254 => 2,
        >= 32 and <= 246 => 1,
        var first => throw data.Damaged($"CFF 中有不认识的数 {first}"),
    };

    public static int Integer(FontData data, int at) => data.U8(at) switch
    {
        Short => data.I16(at + 1),
        Long => data.I32(at + 1),
        >= 247 and <= 250 and var first => ((first - 247) * 256) + data.U8(at + 1) + 108,
        >= 251 and <= 254 and var first => -((first - 251) * 256) - data.U8(at + 1) - 108,
        >= 32 and <= 246 and var first => first - 139,
        var first => throw data.Damaged($"CFF 中有不认识的数 {first}"),
    };
}
