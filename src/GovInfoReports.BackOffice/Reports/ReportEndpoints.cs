using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core.Reports;
using Microsoft.AspNetCore.Mvc;

namespace GovInfoReports.BackOffice.Reports;

internal static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder routes) => routes.MapPost("/reports/open", OpenAsync);

    private static async Task<IResult> OpenAsync(HttpContext context, ReportService reports, [FromForm] int year, CancellationToken cancellation) =>
        Results.LocalRedirect($"/drafts/{await reports.OpenAsync(context.User.ToActor(), year, cancellation)}");
}
