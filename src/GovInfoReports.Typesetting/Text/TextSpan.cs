using GovInfoReports.Typesetting.Fonts;

namespace GovInfoReports.Typesetting.Text;

/// <summary>Words of one look inside a paragraph.</summary>
public sealed record TextSpan(string Text, FontRole Role = FontRole.Body)
{
    public bool Bold { get; init; }

    /// <summary>Absolute http, https or mailto address, or null.</summary>
    public string? Address { get; init; }
}
