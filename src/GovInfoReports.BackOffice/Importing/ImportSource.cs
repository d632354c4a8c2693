using System.Text;
using GovInfoReports.Documents.Import;

namespace GovInfoReports.BackOffice.Importing;

/// <summary>What was chosen to read.</summary>
public sealed class ImportSource
{
    public IFormFile? File { get; set; }

    public string? Text { get; set; }

    public string Name => File is { Length: > 0 } ? File.FileName : "粘贴的文字";

    /// <summary>The chosen file, else the pasted text.</summary>
    public async Task<byte[]> ReadAsync(CancellationToken cancellation)
    {
        if (File is not { Length: > 0 })
        {
            return Encoding.UTF8.GetBytes(Text ?? string.Empty);
        }

        // One byte more than the importer takes is enough for it to refuse the file.
        var bytes = new byte[Math.Min(File.Length, ImportLimits.Bytes + 1)];
        await using var stream = File.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellation);
        return bytes;
    }
}
