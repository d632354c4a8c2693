using System.Text;

namespace GovInfoReports.BackOffice.Importing;

/// <summary>What was chosen to read.</summary>
public sealed class ImportSource
{
    public IFormFile? File { get; set; }

    public string? Text { get; set; }

    /// <summary>The chosen file, else the pasted text.</summary>
    public async Task<byte[]> ReadAsync()
    {
        if (File is not { Length: > 0 })
        {
            return Encoding.UTF8.GetBytes(Text ?? string.Empty);
        }

        var bytes = new byte[File.Length];
        await using var stream = File.OpenReadStream();
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }
}

/// <summary>The previewed source, sent back when it is confirmed.</summary>
public sealed class ImportConfirmation
{
    public string FileName { get; set; } = string.Empty;

    /// <summary>The bytes that were read, in base 64.</summary>
    public string Source { get; set; } = string.Empty;

    /// <summary>Version of the draft the preview compared with.</summary>
    public int Version { get; set; }
}
