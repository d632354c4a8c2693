namespace GovInfoReports.Documents.Import.Reading;

/// <summary>A file as it was handed in.</summary>
/// <param name="Name">Only a hint at the format.</param>
internal sealed record SourceFile(ReadOnlyMemory<byte> Bytes, string Name)
{
    /// <summary>The bytes as text, decoded once.</summary>
    /// <exception cref="ImportException">Not text, or in no known encoding.</exception>
    public string Text => field ??= TextDecoder.Decode(Bytes.Span);

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
