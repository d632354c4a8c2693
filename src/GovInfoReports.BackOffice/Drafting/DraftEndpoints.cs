using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core;
using GovInfoReports.Core.Reports;
using Microsoft.AspNetCore.Antiforgery;

namespace GovInfoReports.BackOffice.Drafting;

/// <summary>What the browser's outbox sends.</summary>
/// <param name="Version">The version the browser knows.</param>
public sealed record EditBatch(int Version, IReadOnlyList<FieldEdit> Edits);

/// <summary>What it hears back.</summary>
/// <param name="SavedAt">Beijing time of the save, <c>HH:mm:ss</c>.</param>
public sealed record EditAnswer(int Version, string SavedAt, IReadOnlyList<EditOutcome> Outcomes, IReadOnlyDictionary<string, string> Changes);

internal static class DraftEndpoints
{
    /// <summary>Saving goes over HTTP, never over the circuit: what is typed survives the loss of either (design §3.3).</summary>
    public static void MapDraftEdits(this IEndpointRouteBuilder routes)
    {
        routes.MapPatch("/drafts/{id:guid}/edits", SaveAsync);
        routes.MapGet("/drafts/token", (HttpContext context, IAntiforgery antiforgery) => antiforgery.GetAndStoreTokens(context).RequestToken);
    }

    private static async Task<IResult> SaveAsync(
        Guid id, EditBatch batch, HttpContext context, IAntiforgery antiforgery, ReportService reports, TimeProvider clock, CancellationToken cancellation)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Results.BadRequest();
        }

        var result = await reports.MergeAsync(context.User.ToActor(), id, batch.Version, batch.Edits, cancellation);
        return Results.Json(
            new EditAnswer(result.Version, $"{clock.GetUtcNow().ToChinaTime():HH:mm:ss}", result.Outcomes, result.Changes), EditJson.Options);
    }
}
