using System.IO.Compression;
using System.Text;

namespace GovInfoReports.TestSupport.Pdf;

/// <summary>A PDF file with a cross-reference stream, read strictly: what is not as the standard wants it is an error, nothing is repaired.</summary>
public sealed class PdfFileReader
{
    private readonly byte[] data;
    private readonly Dictionary<int, object?> objects = [];

    /// <exception cref="InvalidDataException">The file is not well formed.</exception>
    public PdfFileReader(byte[] data)
    {
        this.data = data;
        if (!data.AsSpan().StartsWith("%PDF-1.7\n%"u8) || data.AsSpan(10, 4).ContainsAnyInRange((byte)0, (byte)127))
        {
            throw new InvalidDataException("The file does not begin with its version and a comment of binary bytes.");
        }

        var table = ObjectAt(CrossReferenceOffset(), null);
        Trailer = table.Dictionary;
        ReadObjects(table);
    }

    public PdfDictionary Trailer { get; }

    public IReadOnlyDictionary<int, object?> Objects => objects;

    public PdfDictionary Catalog => Trailer.Dictionary("Root") ?? throw new InvalidDataException("There is no catalog.");

    public IReadOnlyList<PdfDictionary> Pages => [.. Catalog.Dictionary("Pages")?.Array("Kids")?.Dictionaries ?? []];

    public object? Resolve(object? value) => value is PdfReference reference
        ? objects.TryGetValue(reference.Number, out var target) ? target : throw new InvalidDataException($"Object {reference.Number} does not exist.")
        : value;

    public IEnumerable<PdfOperation> Operations(PdfStream content)
    {
        var tokens = new PdfTokens(content.Data, this);
        var operands = new List<object?>();
        while (!tokens.AtEnd)
        {
            var token = tokens.Next();
            if (token is PdfOperator word)
            {
                yield return new PdfOperation(word.Value, operands);
                operands = [];
            }
            else
            {
                operands.Add(token);
            }
        }
    }

    private int CrossReferenceOffset()
    {
        var end = Encoding.Latin1.GetString(data, Math.Max(0, data.Length - 40), Math.Min(40, data.Length));
        var lines = end.Split('\n');
        return lines is [.., "startxref", var offset, "%%EOF", ""]
            ? int.Parse(offset, System.Globalization.CultureInfo.InvariantCulture)
            : throw new InvalidDataException("The file does not end with startxref, an offset and %%EOF.");
    }

    private void ReadObjects(PdfStream table)
    {
        var entries = table.Data.Chunk(7).Select((entry, number) => (Number: number, Kind: entry[0], First: Integer(entry, 1, 4), Second: Integer(entry, 5, 2))).ToList();
        if (Trailer.Array("W")?.Numbers is not [1, 4, 2] || entries.Count != Trailer.Number("Size") || entries[0].Kind != 0)
        {
            throw new InvalidDataException("The cross-reference stream has other columns or another size than it says.");
        }

        foreach (var entry in entries.Where(entry => entry.Kind == 1))
        {
            objects[entry.Number] = ObjectAt(entry.First, entry.Number);
        }

        foreach (var entry in entries.Where(entry => entry.Kind == 2))
        {
            objects[entry.Number] = ObjectIn((PdfStream)objects[entry.First]!, entry.Second, entry.Number);
        }
    }

    private PdfStream ObjectAt(int offset, int? number)
    {
        var tokens = new PdfTokens(data, this, offset);
        if (tokens.Next() is not double found || (number is not null && found != number) || tokens.Next() is not 0.0 || tokens.Next() is not PdfOperator { Value: "obj" })
        {
            throw new InvalidDataException($"Object {number} does not stand at {offset}.");
        }

        var dictionary = (PdfDictionary)tokens.Until("stream")[0]!;
        var start = tokens.Position + 1;
        var length = (int)(dictionary.Raw.GetValueOrDefault("Length") as double? ?? -1);
        var tail = "\nendstream\nendobj\n"u8;
        if (data[tokens.Position] != '\n' || length < 0 || !data.AsSpan(start + length).StartsWith(tail))
        {
            throw new InvalidDataException($"The stream at {offset} is not as long as it says.");
        }

        return new PdfStream(dictionary, Decode(dictionary, data.AsSpan(start, length).ToArray()));
    }

    private static byte[] Decode(PdfDictionary dictionary, byte[] raw)
    {
        if (!dictionary.Raw.ContainsKey("Filter"))
        {
            return raw;
        }

        if (dictionary.Name("Filter") != "FlateDecode")
        {
            throw new InvalidDataException("A filter is not FlateDecode.");
        }

        using var inflate = new ZLibStream(new MemoryStream(raw), CompressionMode.Decompress);
        var plain = new MemoryStream();
        inflate.CopyTo(plain);
        return plain.ToArray();
    }

    private object? ObjectIn(PdfStream stream, int index, int number)
    {
        var header = new PdfTokens(stream.Data, this);
        var numbers = Enumerable.Range(0, 2 * (int)stream.Dictionary.Number("N")!).Select(_ => (int)(double)header.Next()!).ToArray();
        if (numbers[2 * index] != number)
        {
            throw new InvalidDataException($"Object {number} is not number {index} of its stream.");
        }

        return new PdfTokens(stream.Data, this, numbers[(2 * index) + 1] + (int)stream.Dictionary.Number("First")!).Next();
    }

    private static int Integer(byte[] bytes, int start, int count) => bytes.AsSpan(start, count).ToArray().Aggregate(0, (value, digit) => (value << 8) | digit);
}
