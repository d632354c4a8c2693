using System.Runtime.CompilerServices;
using System.Text;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>
/// Lets PDF be written as it looks: <c>buffer.Write($"&lt;&lt;/Type/Page/Parent {pages}&gt;&gt;")</c>. A plain string cannot be put in, so that
/// nothing lands in a file without having been quoted.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct PdfSyntax(int literalLength, int formattedCount, PdfBuffer target)
{
    /// <summary>Upper bound on what is written for most values; only a hint.</summary>
    public int ExpectedLength { get; } = literalLength + (formattedCount * 8);

    public void AppendLiteral(string value) => target.Ascii(value);

    public void AppendFormatted(int value) => target.Integer(value);

    public void AppendFormatted(double value) => target.Number(value);

    public void AppendFormatted(ObjectReference value) => target.Write($"{value.Number} 0 R");

    public void AppendFormatted(TextString value)
    {
        var utf16 = Encoding.BigEndianUnicode.GetBytes("\uFEFF" + value.Value);
        target.Literal(utf16);
    }

    public void AppendFormatted(ByteString value) => target.Literal(Encoding.UTF8.GetBytes(value.Value));

    public void AppendFormatted(Name value)
    {
        target.Byte((byte)'/');
        foreach (var unit in Encoding.UTF8.GetBytes(value.Value))
        {
            if (char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'+' or (byte)'-' or (byte)'_' or (byte)'.')
            {
                target.Byte(unit);
            }
            else
            {
                target.Ascii($"#{unit:X2}");
            }
        }
    }
}

/// <summary>Refers to an indirect object; generation numbers are always 0 in a new file.</summary>
internal readonly record struct ObjectReference(int Number);

/// <summary>Text for people, in UTF-16 with its mark (7.9.2.2).</summary>
internal readonly record struct TextString(string Value);

/// <summary>Bytes for programs: identifiers, dates, addresses.</summary>
internal readonly record struct ByteString(string Value);

/// <param name="Value">Without the slash before it.</param>
internal readonly record struct Name(string Value);
