using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>
/// The objects of one file (ISO 32000-1, 7.5): streams stand by themselves, everything else is gathered into compressed object streams, and a
/// compressed cross-reference stream says where each is.
/// </summary>
internal sealed class PdfFile
{
    private const int ObjectsPerStream = 200;
    private readonly PdfBuffer file = new();
    private readonly List<Place> places = [default];
    private readonly PdfBuffer gathered = new();
    private readonly List<(int Number, int Offset)> gatheredPlaces = new(ObjectsPerStream);

    public PdfFile() => file.Write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"u8);

    /// <summary>A number for an object that is written later, so that others can refer to it.</summary>
    public ObjectReference Reserve()
    {
        places.Add(default);
        return new ObjectReference(places.Count - 1);
    }

    /// <summary>Begins an object that is not a stream; it ends where the next begins.</summary>
    public PdfBuffer Object(ObjectReference reference)
    {
        if (gatheredPlaces.Count == ObjectsPerStream)
        {
            WriteGathered();
        }

        gathered.Byte((byte)'\n');
        gatheredPlaces.Add((reference.Number, gathered.Length));
        return gathered;
    }

    /// <summary>Begins the dictionary of a stream, for entries of the caller's; <see cref="CloseStream"/> must follow.</summary>
    public PdfBuffer OpenStream(ObjectReference reference)
    {
        places[reference.Number] = new Place(PlaceKind.Offset, file.Length, 0);
        return file.Write($"{reference.Number} 0 obj\n<<");
    }

    /// <param name="compression">One of <see cref="Flate"/>; null leaves the data as they are.</param>
    public void CloseStream(ReadOnlySpan<byte> data, ZLibCompressionOptions? compression)
    {
        if (compression is not null)
        {
            data = Flate.Compress(data, compression);
            file.Write("/Filter/FlateDecode"u8);
        }

        file.Write($"/Length {data.Length}>>stream\n");
        file.Write(data);
        file.Write("\nendstream\nendobj\n"u8);
    }

    /// <summary>Writes the cross-reference stream. The file's identifier is a hash of its content, so that equal documents are equal files.</summary>
    public byte[] Finish(ObjectReference catalog, ObjectReference information)
    {
        WriteGathered();
        var id = Convert.ToHexString(SHA256.HashData(file.Written).AsSpan(0, 16));
        var reference = Reserve();
        var start = file.Length;
        OpenStream(reference).Write($"/Type/XRef/Size {places.Count}/W[1 4 2]/Root {catalog}/Info {information}/ID[<");
        file.Ascii($"{id}><{id}>]");
        CloseStream(CrossReferences().Written, Flate.Repetitive);
        file.Write($"startxref\n{start}\n%%EOF\n");
        return file.Written.ToArray();
    }

    private PdfBuffer CrossReferences()
    {
        var table = new PdfBuffer();
        foreach (var place in places)
        {
            table.Byte((byte)place.Kind);
            table.Write([(byte)(place.First >> 24), (byte)(place.First >> 16), (byte)(place.First >> 8), (byte)place.First]);
            table.Write([(byte)(place.Second >> 8), (byte)place.Second]);
        }

        return table;
    }

    private void WriteGathered()
    {
        var stream = Reserve();
        var content = new PdfBuffer();
        for (var index = 0; index < gatheredPlaces.Count; index++)
        {
            var (number, offset) = gatheredPlaces[index];
            places[number] = new Place(PlaceKind.InStream, stream.Number, index);
            content.Write($"{number} {offset} ");
        }

        var first = content.Length;
        content.Write(gathered.Written);
        OpenStream(stream).Write($"/Type/ObjStm/N {gatheredPlaces.Count}/First {first}");
        CloseStream(content.Written, Flate.Repetitive);
        gathered.Clear();
        gatheredPlaces.Clear();
    }

    private enum PlaceKind
    {
        Free,
        Offset,
        InStream,
    }

    /// <summary>An entry of the cross-reference stream (table 18): an offset, or a stream and the index in it.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place(PlaceKind Kind, int First, int Second);
}
