using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Fonts.Cff;

/// <summary>Operators with their operands (Adobe Technical Note 5176, section 4).</summary>
internal sealed class CffDict
{
    private const int RealNumber = 30;
    private const int FirstNumber = 28;

    // Real ones have some hundred bytes; a hostile one could name the whole file over and over.
    private const int Longest = 65535;

    private readonly FontData data;
    private readonly List<(int Operator, FontData Operands)> entries = [];

    public CffDict(FontData data)
    {
        if (data.Length > Longest)
        {
            throw data.Damaged("CFF 字典过长");
        }

        this.data = data;
        var (at, operands) = (0, 0);
        while (at < data.Length)
        {
            if (data.U8(at) >= FirstNumber)
            {
                at += NumberLength(at);
                continue;
            }

            var end = at;
            int code = data.U8(at++);
            if (code == CffOperator.Escape)
            {
                code = (code << 8) | data.U8(at++);
            }

            entries.Add((code, data.Slice(operands, end - operands)));
            operands = at;
        }
    }

    /// <summary>In the order of the file; operands as they are encoded there.</summary>
    public IReadOnlyList<(int Operator, FontData Operands)> Entries => entries;

    public bool Has(int code) => Find(code) is not null;

    public FontData? Find(int code)
    {
        foreach (var entry in entries)
        {
            if (entry.Operator == code)
            {
                return entry.Operands;
            }
        }

        return null;
    }

    /// <summary>The whole numbers of an operator; as many as are asked for.</summary>
    public int[] Integers(int code, int count)
    {
        var operands = Find(code) ?? throw data.Damaged($"CFF 缺少第 {code} 号项");
        var numbers = new List<int>();
        for (var at = 0; at < operands.Length; at += CffNumber.Length(operands, at))
        {
            numbers.Add(CffNumber.Integer(operands, at));
        }

        return numbers.Count == count ? [.. numbers] : throw data.Damaged($"CFF 第 {code} 号项有 {numbers.Count} 个数，应有 {count} 个");
    }

    private int NumberLength(int at)
    {
        if (data.U8(at) != RealNumber)
        {
            return CffNumber.Length(data, at);
        }

        // A real number is two decimal digits or signs a byte and ends with a half byte of 15.
        var length = 2;
        while ((data.U8(at + length - 1) & 0x0F) != 0x0F && data.U8(at + length - 1) >> 4 != 0x0F)
        {
            length++;
        }

        return length;
    }
}
