namespace GovInfoReports.Documents.Import.Reading;

/// <summary>What is known of the run being read.</summary>
internal sealed record DocxRun
{
    public bool IsOpen { get; init; }

    public string Style { get; init; } = string.Empty;

    public bool? Bold { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>With what a property says (ISO/IEC 29500-1 §17.3.2).</summary>
    public DocxRun With(string property, string? value) => property switch
    {
        "rStyle" => this with { Style = value ?? string.Empty, IsHidden = IsHidden || value?.StartsWith("Placeholder", StringComparison.OrdinalIgnoreCase) == true },
        "b" => this with { Bold = DocxStyles.IsOn(value) },
        "vanish" => this with { IsHidden = DocxStyles.IsOn(value) },
        _ => this,
    };
}
