using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>Growing bytes in the syntax of PDF (ISO 32000-1, 7.3).</summary>
internal sealed class PdfBuffer
{
    private byte[] bytes = new byte[4096];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Writes text with values in it; the handler has written it all before this is called.</summary>
    public PdfBuffer Write([InterpolatedStringHandlerArgument("")] PdfSyntax syntax)
    {
        _ = syntax;
        return this;
    }

    public void Write(ReadOnlySpan<byte> data)
    {
        data.CopyTo(Room(data.Length));
        Length += data.Length;
    }

    public void Ascii(string text) => Length += Encoding.ASCII.GetBytes(text, Room(text.Length));

    public void Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var count);
        Length += count;
    }

    /// <summary>A real number with at most three decimals.</summary>
    /// <exception cref="OverflowException">Not a number, or not one that a page has.</exception>
    public void Number(double value)
    {
        var thousandths = checked((int)Math.Round(value * 1000));
        if (thousandths < 0)
        {
            Byte((byte)'-');
            thousandths = -thousandths;
        }

        Integer(thousandths / 1000);
        var fraction = thousandths % 1000;
        if (fraction != 0)
        {
            Byte((byte)'.');
        }

        for (var place = 100; fraction != 0; fraction %= place, place /= 10)
        {
            Byte((byte)('0' + (fraction / place)));
        }
    }

    /// <summary>A string in parentheses.</summary>
    public void Literal(ReadOnlySpan<byte> content)
    {
        Byte((byte)'(');
        foreach (var value in content)
        {
            LiteralByte(value);
        }

        Byte((byte)')');
    }

    /// <summary>A byte inside parentheses. A bare carriage return would be read as a line feed.</summary>
    public void LiteralByte(byte value)
    {
        if (value is (byte)'(' or (byte)')' or (byte)'\\')
        {
            Byte((byte)'\\');
        }
        else if (value == (byte)'\r')
        {
            Byte((byte)'\\');
            value = (byte)'r';
        }

        Byte(value);
    }

    public void Byte(byte value)
    {
        if (Length == bytes.Length)
        {
            Array.Resize(ref bytes, Length * 2);
        }

        bytes[Length++] = value;
    }

    private Span<byte> Room(int count)
    {
        if (bytes.Length - Length < count)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + count));
        }

        return bytes.AsSpan(Length);
    }
}
