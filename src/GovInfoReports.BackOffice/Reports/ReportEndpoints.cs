using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core;
using GovInfoReports.Core.Explanations;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Documents;
using GovInfoReports.Typesetting.Fonts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace GovInfoReports.BackOffice.Reports;

/// <summary>Explanations by finding key, as a box sends its own when it is left.</summary>
public sealed record ExplanationBatch(IReadOnlyDictionary<string, string> Texts);

internal static class ReportEndpoints
{
    /// <summary>Beginning a year's report, and the files of a report's present content beside its page.</summary>
    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/reports/open", OpenAsync);
        routes.MapPost("/reports/{id:guid}/explanations", ExplainAsync);
        foreach (var format in ReportFileFormat.All)
        {
            routes.MapGet($"/reports/{{id:guid}}.{format.Extension}", Sender(format));
        }
    }

    private static async Task<IResult> OpenAsync(HttpContext context, ReportService reports, [FromForm] int year, CancellationToken cancellation) =>
        Results.LocalRedirect($"/drafts/{await reports.OpenAsync(context.User.ToActor(), year, cancellation)}");

    // Answers with the time of the save.
    private static async Task<IResult> ExplainAsync(
        Guid id, ExplanationBatch batch, HttpContext context, IAntiforgery antiforgery, ExplanationService explanations, TimeProvider clock, CancellationToken cancellation)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Results.BadRequest();
        }

        await explanations.ExplainAsync(context.User.ToActor(), id, batch.Texts, cancellation);
        return Results.Text($"{clock.GetUtcNow().ToChinaTime():HH:mm:ss}");
    }

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
