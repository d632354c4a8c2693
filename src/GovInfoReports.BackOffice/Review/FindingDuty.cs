using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Workflow;

namespace GovInfoReports.BackOffice.Review;

/// <summary>What the person who looks has to do about warnings.</summary>
public enum FindingDuty
{
    Read,

    /// <summary>The drafter writes explanations.</summary>
    Explain,

    /// <summary>The reviewer accepts or refuses them.</summary>
    Decide,
}

internal static class FindingDuties
{
    public static FindingDuty DutyAt(this Actor actor, ReportStatus status) => status switch
    {
        _ when actor.Drafts && status.CanEdit() => FindingDuty.Explain,
        ReportStatus.Submitted when actor.Reviews => FindingDuty.Decide,
        _ => FindingDuty.Read,
    };
}
