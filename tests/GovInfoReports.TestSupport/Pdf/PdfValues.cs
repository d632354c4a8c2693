using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;

namespace GovInfoReports.TestSupport.Pdf;

public sealed record PdfName(string Value);

public sealed record PdfReference(int Number);

/// <summary>A word that is no object: an operator of a content stream or a keyword of the file.</summary>
public sealed record PdfOperator(string Value);

public sealed record PdfString(byte[] Bytes)
{
    /// <summary>As text for people where it begins with the mark of UTF-16, as UTF-8 otherwise.</summary>
    public string Text => Bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(Bytes, 2, Bytes.Length - 2) : Encoding.UTF8.GetString(Bytes);
}

/// <param name="Data">Decoded.</param>
[SuppressMessage("Naming", "CA1711", Justification = "What the standard calls it.")]
public sealed record PdfStream(PdfDictionary Dictionary, byte[] Data);

/// <summary>Can be changed, so that a test can spoil what it has read.</summary>
public sealed class PdfArray(PdfFileReader file, IEnumerable<object?> raw)
{
    public List<object?> Raw { get; } = [.. raw];

    public IEnumerable<object?> Items => Raw.Select(file.Resolve);

    public IEnumerable<PdfDictionary> Dictionaries => Items.OfType<PdfDictionary>();

    public double[] Numbers => [.. Items.OfType<double>()];
}

/// <summary>Accessors follow references, and are null where the entry is missing or of another type.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "What the standard calls it.")]
public sealed class PdfDictionary(PdfFileReader file)
{
    public Dictionary<string, object?> Raw { get; } = new(StringComparer.Ordinal);

    public object? this[string key] => file.Resolve(Raw.GetValueOrDefault(key));

    public PdfDictionary? Dictionary(string key) => this[key] as PdfDictionary;

    public PdfArray? Array(string key) => this[key] as PdfArray;

    public PdfStream? Stream(string key) => this[key] as PdfStream;

    public string? Name(string key) => (this[key] as PdfName)?.Value;

    public double? Number(string key) => this[key] as double?;

    public string? Text(string key) => (this[key] as PdfString)?.Text;

    public int? Reference(string key) => (Raw.GetValueOrDefault(key) as PdfReference)?.Number;
}

/// <summary>One operation of a content stream.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfOperation(string Operator, IReadOnlyList<object?> Operands)
{
    public double Number(int index) => (double)Operands[index]!;
}
