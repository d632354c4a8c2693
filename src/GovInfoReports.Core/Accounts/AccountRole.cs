namespace GovInfoReports.Core.Accounts;

/// <summary>What an account may do (design §4). One role each.</summary>
public enum AccountRole
{
    /// <summary>填报员: fills in the report of its own agency.</summary>
    Drafter,

    /// <summary>单位负责人: as the drafter, answers for the agency.</summary>
    AgencyLead,

    /// <summary>审核员: reviews and publishes what the agencies below its office file.</summary>
    Reviewer,

    /// <summary>系统管理员: accounts, agencies and years; no content.</summary>
    Administrator,

    /// <summary>审计员: reads the log, nothing else.</summary>
    Auditor,
}

public static class AccountRoleNames
{
    /// <summary>The role's official name.</summary>
    public static string Name(this AccountRole role) => role switch
    {
        AccountRole.Drafter => "填报员",
        AccountRole.AgencyLead => "单位负责人",
        AccountRole.Reviewer => "审核员",
        AccountRole.Administrator => "系统管理员",
        AccountRole.Auditor => "审计员",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
