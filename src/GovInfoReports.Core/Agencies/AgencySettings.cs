namespace GovInfoReports.Core.Agencies;

/// <summary>What an administrator can change of an agency. Its code has a call of its own (<see cref="AgencyCodeService"/>); its kind decides what it is and stays.</summary>
/// <param name="ParentCode">Code of the office above; null for a top office.</param>
public sealed record AgencySettings(string Name, string? ParentCode, bool Files, bool RequiresSignOff)
{
    /// <param name="agency">Loaded with its parent.</param>
    public static AgencySettings Of(Agency agency) => new(agency.Name, agency.Parent?.Code, agency.Files, agency.RequiresSignOff);

    /// <summary>What differs, in words for the audit log.</summary>
    internal static IReadOnlyList<string> Changes(AgencySettings before, AgencySettings after) =>
    [
        .. new[]
        {
            before.Name == after.Name ? null : $"名称由“{before.Name}”改为“{after.Name}”",
            before.ParentCode == after.ParentCode ? null : $"上级由 {before.ParentCode ?? "无"} 改为 {after.ParentCode ?? "无"}",
            before.Files == after.Files ? null : after.Files ? "设为报送单位" : "设为不报送",
            before.RequiresSignOff == after.RequiresSignOff ? null : after.RequiresSignOff ? "提交须负责人签批" : "提交不须负责人签批",
        }.OfType<string>(),
    ];
}
