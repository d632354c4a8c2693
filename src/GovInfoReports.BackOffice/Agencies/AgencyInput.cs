using GovInfoReports.Core.Agencies;

namespace GovInfoReports.BackOffice.Agencies;

/// <summary>An agency's settings as typed.</summary>
public sealed class AgencyInput
{
    public string? Name { get; set; }

    public string? ParentCode { get; set; }

    public bool Files { get; set; }

    public bool RequiresSignOff { get; set; }

    public static AgencyInput Of(AgencySettings settings) => new()
    {
        Name = settings.Name,
        ParentCode = settings.ParentCode,
        Files = settings.Files,
        RequiresSignOff = settings.RequiresSignOff,
    };

    public AgencySettings ToSettings() => new(Name?.Trim() ?? string.Empty, string.IsNullOrEmpty(ParentCode) ? null : ParentCode, Files, RequiresSignOff);
}
