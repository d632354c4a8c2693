using System.Globalization;
using GovInfoReports.Typesetting.Fonts.Cff;
using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Tests.Fonts.Cff;

/// <summary>Charstrings and lists of them, written as words.</summary>
internal static class Charstring
{
    private static readonly Dictionary<string, byte[]> Operators = new()
    {
        ["hstem"] = [1],
        ["vstem"] = [3],
        ["rlineto"] = [5],
        ["hlineto"] = [6],
        ["callsubr"] = [10],
        ["return"] = [11],
        ["endchar"] = [14],
        ["hstemhm"] = [18],
        ["hintmask"] = [19],
        ["rmoveto"] = [21],
        ["hmoveto"] = [22],
        ["callgsubr"] = [29],
        ["add"] = [12, 10],
        ["drop"] = [12, 18],
        ["dup"] = [12, 27],
        ["flex"] = [12, 35],
        ["unknown"] = [2],
        ["unknown2"] = [12, 60],
    };

    /// <summary>Whole numbers, operators, and bytes of a mask such as #C0.</summary>
    public static byte[] Of(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(BytesOf)];

    public static CffIndex Index(params string[] charstrings) =>
        CffIndex.At(new FontData("test.otf", CffIndex.Write([.. charstrings.Select(Of)])), 0);

    private static byte[] BytesOf(string word)
    {
        if (word[0] == '#')
        {
            return Convert.FromHexString(word[1..]);
        }

        if (Operators.TryGetValue(word, out var bytes))
        {
            return bytes;
        }

        var number = int.Parse(word, CultureInfo.InvariantCulture);
        return number is >= -107 and <= 107 ? [(byte)(number + 139)] : [28, (byte)(number >> 8), (byte)number];
    }
}
