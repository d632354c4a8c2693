using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core;
using GovInfoReports.Core.History;
using GovInfoReports.Core.Presence;
using GovInfoReports.Core.Reports;
using Microsoft.AspNetCore.Antiforgery;

namespace GovInfoReports.BackOffice.Drafting;

/// <summary>What the browser's outbox sends.</summary>
/// <param name="Version">The version the browser knows.</param>
public sealed record EditBatch(int Version, IReadOnlyList<FieldEdit> Edits)
{
    /// <summary>The field the person is in, or null.</summary>
    public string? Field { get; init; }

    /// <summary>Whether a browser may send such edits; the other kinds are the server's own.</summary>
    public bool IsPermitted => Edits.All(edit => edit.Kind is EditKind.Typed or EditKind.Undone or EditKind.Redone);
}

/// <summary>What it hears back.</summary>
/// <param name="SavedAt">Beijing time of the save, <c>HH:mm:ss</c>.</param>
/// <param name="Others">Who else has the draft open.</param>
public sealed record EditAnswer(
    int Version, string SavedAt, IReadOnlyList<EditOutcome> Outcomes, IReadOnlyDictionary<string, string> Changes, IReadOnlyList<OtherDrafter> Others);

internal static class DraftEndpoints
{
    /// <summary>Saving goes over HTTP, never over the circuit: what is typed survives the loss of either (design §3.3).</summary>
    public static void MapDraftEdits(this IEndpointRouteBuilder routes)
    {
        routes.MapPatch("/drafts/{id:guid}/edits", SaveAsync);
        routes.MapGet("/drafts/{id:guid}/steps/next", NextStepAsync);
        routes.MapGet("/drafts/token", (HttpContext context, IAntiforgery antiforgery) => antiforgery.GetAndStoreTokens(context).RequestToken);
    }

    private static async Task<IResult> SaveAsync(
        Guid id, EditBatch batch, HttpContext context, IAntiforgery antiforgery, ReportService reports, PresenceService presence, TimeProvider clock, CancellationToken cancellation)
    {
        if (!await antiforgery.IsRequestValidAsync(context) || !batch.IsPermitted)
        {
            return Results.BadRequest();
        }

        var actor = context.User.ToActor();
        var result = await reports.MergeAsync(actor, id, batch.Version, batch.Edits, cancellation);
        var others = await presence.MeetAsync(actor, id, batch.Field, cancellation);
        return Results.Json(
            new EditAnswer(result.Version, $"{clock.GetUtcNow().ToChinaTime():HH:mm:ss}", result.Outcomes, result.Changes, others), EditJson.Options);
    }

    // The person's own next step to undo or to do again; no content where there is none.
    private static async Task<IResult> NextStepAsync(Guid id, bool? again, string? passed, HttpContext context, HistoryQueries history, CancellationToken cancellation)
    {
        var steps = passed?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var step = await history.NextStepAsync(
            context.User.ToActor(), id, again ?? false, [.. steps.Select(text => Guid.TryParse(text, out var parsed) ? parsed : Guid.Empty)], cancellation);
        return step is null ? Results.NoContent() : Results.Json(step, EditJson.Options);
    }
}
