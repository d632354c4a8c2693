using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Fonts.Cff;

/// <summary>Writes DICT data.</summary>
internal sealed class CffDictWriter
{
    private const int LongNumber = 29;

    private readonly FontWriter writer = new();

    /// <summary>Numbers take five bytes each, whatever they are.</summary>
    public CffDictWriter Numbers(int code, params ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
        {
            writer.U8(LongNumber).U32((uint)number);
        }

        return Operator(code);
    }

    /// <summary>The operator as another DICT has it; nothing if it does not.</summary>
    public CffDictWriter Copy(int code, CffDict source) => source.Find(code) is { } operands ? Encoded(code, operands) : this;

    public CffDictWriter Encoded(int code, FontData operands)
    {
        writer.Bytes(operands.Span);
        return Operator(code);
    }

    public byte[] ToArray() => writer.ToArray();

    private CffDictWriter Operator(int code)
    {
        if (code > byte.MaxValue)
        {
            writer.U8(code >> 8);
        }

        writer.U8(code);
        return this;
    }
}
