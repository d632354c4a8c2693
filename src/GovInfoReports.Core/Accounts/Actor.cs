namespace GovInfoReports.Core.Accounts;

/// <summary>Who asks. Every service call takes one and decides by it.</summary>
/// <param name="AgencyId">Own agency, or for a reviewer the own office.</param>
public sealed record Actor(Guid AccountId, string Name, AccountRole Role, Guid? AgencyId)
{
    /// <summary>The command line, run by an operator of the machine.</summary>
    public static readonly Actor Operator = new(Guid.Empty, "系统运维", AccountRole.Administrator, null);

    /// <summary>Whether the role writes reports.</summary>
    public bool Drafts => Role is AccountRole.Drafter or AccountRole.AgencyLead;

    public bool Reviews => Role == AccountRole.Reviewer;
}
