namespace GovInfoReports.BackOffice.Importing;

/// <summary>The previewed source, sent back when it is confirmed, with what the person decided about the doubts.</summary>
public sealed class ImportConfirmation
{
    public string FileName { get; set; } = string.Empty;

    /// <summary>The bytes that were read, in base 64.</summary>
    public string Source { get; set; } = string.Empty;

    /// <summary>Version of the draft the preview compared with.</summary>
    public int Version { get; set; }

    /// <summary>Which doubts were confirmed, by their index.</summary>
    public Dictionary<int, bool>? Confirmed { get; set; }

    /// <summary>Figures of doubtful cells as they stand in the form, by field.</summary>
    public Dictionary<string, string>? Values { get; set; }
}
