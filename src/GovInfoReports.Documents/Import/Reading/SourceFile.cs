namespace GovInfoReports.Documents.Import.Reading;

/// <summary>A file as it was handed in.</summary>
/// <param name="Name">Only a hint at the format.</param>
internal sealed record SourceFile(ReadOnlyMemory<byte> Bytes, string Name)
{
    /// <summary>Whether the first bytes say that there is no text to decode.</summary>
    public bool IsBinary => BinarySignature.NameOf(Bytes.Span) is not null;

    /// <summary>The bytes as text, decoded once.</summary>
    /// <exception cref="ImportException">Not text, or in no known encoding.</exception>
    public string Text => field ??= TextDecoder.Decode(Bytes.Span);

    /// <summary>The text, for formats with little mark-up of their own.</summary>
    /// <exception cref="ImportException">Longer than any report.</exception>
    public string PlainText => Text.Length <= ImportLimits.Characters ? Text : throw PieceCount.TooLong();

    public bool HasExtension(params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
        {
            if (Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
