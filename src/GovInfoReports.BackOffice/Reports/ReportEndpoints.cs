using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Documents;
using GovInfoReports.Typesetting.Fonts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace GovInfoReports.BackOffice.Reports;

internal static class ReportEndpoints
{
    /// <summary>Beginning a year's report, and the files of a report's present content beside its page.</summary>
    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/reports/open", OpenAsync);
        foreach (var format in ReportFileFormat.All)
        {
            routes.MapGet($"/reports/{{id:guid}}.{format.Extension}", Sender(format));
        }
    }

    private static async Task<IResult> OpenAsync(HttpContext context, ReportService reports, [FromForm] int year, CancellationToken cancellation) =>
        Results.LocalRedirect($"/drafts/{await reports.OpenAsync(context.User.ToActor(), year, cancellation)}");

    private static Delegate Sender(ReportFileFormat format) => async (Guid id, HttpContext context, ReportQueries queries, FontSet fonts, CancellationToken cancellation) =>
    {
        var report = await queries.GetAsync(context.User.ToActor(), id, cancellation);
        var filled = report.ToFilledReport();
        var headers = context.Response.GetTypedHeaders();
        headers.CacheControl = new CacheControlHeaderValue { NoStore = true };
        headers.ContentDisposition = new ContentDispositionHeaderValue(format.Disposition)
        {
            FileName = format.PlainFileNameOf(filled, report.Agency.Code),
            FileNameStar = format.FileNameOf(filled),
        };
        var setting = new PrintSetting(fonts, report.Status == ReportStatus.Published ? null : PrintSetting.Draft);
        return Results.Bytes(format.Write(filled, setting), format.MediaType);
    };
}
