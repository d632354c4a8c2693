using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core.Accounts;

namespace GovInfoReports.BackOffice.Reports;

internal static class HomeEndpoint
{
    /// <summary>Everybody begins where their work is.</summary>
    public static void MapHome(this IEndpointRouteBuilder routes) => routes.MapGet("/", (HttpContext context) =>
        Results.LocalRedirect(context.User.ToActor().Role switch
        {
            AccountRole.Drafter or AccountRole.AgencyLead => "/reports",
            AccountRole.Reviewer => "/board",
            AccountRole.Administrator => "/accounts",
            AccountRole.Auditor => "/audit",
            var role => throw new InvalidOperationException($"No home for {role}."),
        }));
}
