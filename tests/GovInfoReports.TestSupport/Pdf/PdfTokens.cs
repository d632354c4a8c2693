using System.Globalization;
using System.Text;

namespace GovInfoReports.TestSupport.Pdf;

/// <summary>Reads objects and words (ISO 32000-1, 7.2 and 7.3) and forgives nothing.</summary>
internal sealed class PdfTokens(byte[] data, PdfFileReader file, int position = 0)
{
    private const string Delimiters = "()<>[]{}/%";

    public int Position { get; private set; } = position;

    public bool AtEnd
    {
        get
        {
            while (Position < data.Length && (data[Position] is 0 or 9 or 10 or 12 or 13 or 32))
            {
                Position++;
            }

            return Position == data.Length;
        }
    }

    /// <summary>Everything up to a word, which is read too.</summary>
    public List<object?> Until(params string[] words)
    {
        var values = new List<object?>();
        while (true)
        {
            var value = Next();
            switch (value)
            {
                case PdfOperator word when words.Contains(word.Value):
                    return values;
                case PdfOperator { Value: "R" } when values is [.., double number, 0.0]:
                    values.RemoveRange(values.Count - 2, 2);
                    values.Add(new PdfReference((int)number));
                    break;
                case PdfOperator word when words is ["]"] or [">>"]:
                    throw Wrong($"the word {word.Value} stands in an object");
                default:
                    values.Add(value);
                    break;
            }
        }
    }

    public object? Next()
    {
        if (AtEnd)
        {
            throw Wrong("the data end too soon");
        }

        switch ((char)data[Position])
        {
            case '/':
                Position++;
                return new PdfName(Regular());
            case '(':
                Position++;
                return Literal();
            case '[':
                Position++;
                return new PdfArray(file, Until("]"));
            case ']':
                Position++;
                return new PdfOperator("]");
            case '<' when data[Position + 1] == '<':
                Position += 2;
                return Dictionary(Until(">>"));
            case '>' when data[Position + 1] == '>':
                Position += 2;
                return new PdfOperator(">>");
            case '<':
                var end = System.Array.IndexOf(data, (byte)'>', Position);
                var digits = Encoding.ASCII.GetString(data, Position + 1, end - Position - 1);
                Position = end + 1;
                return new PdfString(Convert.FromHexString(digits));
            default:
                return Word(Regular());
        }
    }

    private static object? Word(string word) => word switch
    {
        "true" => true,
        "false" => false,
        "null" => null,
        _ => double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : new PdfOperator(word),
    };

    private PdfDictionary Dictionary(List<object?> values)
    {
        var dictionary = new PdfDictionary(file);
        for (var index = 0; index < values.Count; index += 2)
        {
            if (index + 1 == values.Count || values[index] is not PdfName key || !dictionary.Raw.TryAdd(key.Value, values[index + 1]))
            {
                throw Wrong("a dictionary is not pairs of different names and values");
            }
        }

        return dictionary;
    }

    private string Regular()
    {
        var start = Position;
        while (Position < data.Length && data[Position] > 32 && !Delimiters.Contains((char)data[Position], StringComparison.Ordinal))
        {
            Position++;
        }

        return Position > start ? Encoding.ASCII.GetString(data, start, Position - start) : throw Wrong("a word is empty");
    }

    private PdfString Literal()
    {
        var bytes = new List<byte>();
        for (; data[Position] != ')'; Position++)
        {
            bytes.Add(data[Position] switch
            {
                (byte)'(' or (byte)'\r' => throw Wrong("a parenthesis or carriage return in a string is not escaped"),
                (byte)'\\' => Escaped(data[++Position]),
                var value => value,
            });
        }

        Position++;
        return new PdfString([.. bytes]);
    }

    private byte Escaped(byte value) => value switch
    {
        (byte)'r' => (byte)'\r',
        (byte)'(' or (byte)')' or (byte)'\\' => value,
        _ => throw Wrong("an escape in a string is unknown"),
    };

    private InvalidDataException Wrong(string what) => new($"At {Position}: {what}.");
}
