using System.Globalization;

namespace GovInfoReports.TestSupport.Pdf;

/// <summary>
/// Reads the advance widths out of a CID-keyed CFF table (Adobe technical notes 5176 and 5177), on its own and not with the code that wrote it.
/// The charstrings may not call subroutines before their width.
/// </summary>
internal static class CffWidths
{
    private const int CharStrings = 17;
    private const int Private = 18;
    private const int DefaultWidthX = 20;
    private const int NominalWidthX = 21;
    private const int FontDictArray = 1236;
    private const int FontDictSelect = 1237;
    private const int RegistryOrderingSupplement = 1230;

    public static IReadOnlyList<double> Read(byte[] table)
    {
        var (_, afterNames) = Index(table, table[2]);
        var (tops, _) = Index(table, afterNames);
        var top = Dict(table[tops[0]]);
        if (!top.ContainsKey(RegistryOrderingSupplement))
        {
            throw new InvalidDataException("The font program is not CID-keyed.");
        }

        var (dicts, _) = Index(table, (int)top[FontDictArray][0]);
        var privates = dicts.ConvertAll(dict => Dict(table[dict])[Private]).ConvertAll(at => Dict(table.AsSpan((int)at[1], (int)at[0])));
        var (glyphs, _) = Index(table, (int)top[CharStrings][0]);
        var select = Select(table, (int)top[FontDictSelect][0], glyphs.Count);
        return [.. glyphs.Select((glyph, id) => Width(table[glyph], privates[select[id]]))];
    }

    private static double Width(ReadOnlySpan<byte> charstring, Dictionary<int, List<double>> dict)
    {
        var stack = new List<double>();
        var at = 0;
        while (charstring[at] is >= 32 or 28)
        {
            stack.Add(Number(charstring, ref at, charstring: true));
        }

        // One operand more than the operator takes (an even number for stems) is the difference from the nominal width.
        var hasWidth = charstring[at] switch
        {
            1 or 3 or 18 or 23 or 19 or 20 => stack.Count % 2 == 1,
            21 => stack.Count == 3,
            4 or 22 => stack.Count == 2,
            14 => stack.Count is 1 or 5,
            var other => throw new InvalidDataException($"A charstring begins with operator {other}."),
        };
        return hasWidth
            ? stack[0] + dict.GetValueOrDefault(NominalWidthX, [0]).Single()
            : dict.GetValueOrDefault(DefaultWidthX, [0]).Single();
    }

    private static (List<Range> Items, int End) Index(byte[] table, int start)
    {
        var (count, size) = ((table[start] << 8) | table[start + 1], (int)table[start + 2]);
        if (count == 0)
        {
            return ([], start + 2);
        }

        var data = start + 2 + (size * (count + 1));
        var offsets = Enumerable.Range(0, count + 1).Select(place => data + Integer(table, start + 3 + (place * size), size)).ToList();
        return ([.. offsets.Zip(offsets.Skip(1), (from, to) => from..to)], offsets[^1]);
    }

    private static Dictionary<int, List<double>> Dict(ReadOnlySpan<byte> dict)
    {
        var entries = new Dictionary<int, List<double>>();
        var operands = new List<double>();
        for (var at = 0; at < dict.Length;)
        {
            if (dict[at] > 21)
            {
                operands.Add(Number(dict, ref at, charstring: false));
                continue;
            }

            var key = dict[at++];
            entries[key == 12 ? 1200 + dict[at++] : key] = operands;
            operands = [];
        }

        return entries;
    }

    private static double Number(ReadOnlySpan<byte> data, ref int at, bool charstring)
    {
        var first = data[at++];
        switch (first)
        {
            case 28:
                at += 2;
                return (short)Integer(data, at - 2, 2);
            case 255 when charstring:
                at += 4;
                return Integer(data, at - 4, 4) / 65536.0;
            case 29:
                at += 4;
                return Integer(data, at - 4, 4);
            case 30:
                return Real(data, ref at);
            case <= 246:
                return first - 139;
            case <= 250:
                return ((first - 247) * 256) + data[at++] + 108;
            default:
                return (-(first - 251) * 256) - data[at++] - 108;
        }
    }

    private static double Real(ReadOnlySpan<byte> data, ref int at)
    {
        var digits = string.Empty;
        while (!digits.EndsWith('f'))
        {
            digits += data[at++].ToString("x2", CultureInfo.InvariantCulture);
        }

        return double.Parse(
            digits.TrimEnd('f').Replace("a", ".", StringComparison.Ordinal).Replace("b", "E", StringComparison.Ordinal).Replace("c", "E-", StringComparison.Ordinal).Replace('e', '-'),
            CultureInfo.InvariantCulture);
    }

    private static int[] Select(byte[] table, int start, int count)
    {
        var select = new int[count];
        if (table[start] == 0)
        {
            return [.. table.AsSpan(start + 1, count).ToArray().Select(value => (int)value)];
        }

        var ranges = Integer(table, start + 1, 2);
        for (var range = 0; range < ranges; range++)
        {
            var at = start + 3 + (range * 3);
            Array.Fill(select, table[at + 2], Integer(table, at, 2), Integer(table, at + 3, 2) - Integer(table, at, 2));
        }

        return select;
    }

    private static int Integer(ReadOnlySpan<byte> bytes, int start, int count)
    {
        var value = 0;
        foreach (var digit in bytes.Slice(start, count))
        {
            value = (value << 8) | digit;
        }

        return value;
    }
}
