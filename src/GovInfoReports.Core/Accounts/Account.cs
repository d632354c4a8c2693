using GovInfoReports.Core.Agencies;
using Microsoft.AspNetCore.Identity;

namespace GovInfoReports.Core.Accounts;

/// <summary>账号: a person who signs in to the back office.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public const int NameLength = 60;

    /// <summary>姓名, shown in histories.</summary>
    public required string DisplayName { get; set; }

    public required AccountRole Role { get; init; }

    /// <summary>Own agency of a drafter or lead, own office of a reviewer; null for the others.</summary>
    public required Guid? AgencyId { get; init; }

    public Agency? Agency { get; init; }

    public Actor ToActor() => new(Id, DisplayName, Role, AgencyId);
}
