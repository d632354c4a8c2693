using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.History;

/// <summary>Reads the history of a draft: steps to undo, points to go back to. Going back is itself an edit and goes the way of edits.</summary>
public sealed class HistoryQueries(IDbContextFactory<ReportsDbContext> database)
{
    /// <summary>The version every report begins with.</summary>
    public const int FirstVersion = 1;

    /// <summary>The actor's own next step to undo, or with <paramref name="again"/> the next one to do again; null where there is none.</summary>
    /// <param name="passed">Steps to pass over, because others have changed their fields since.</param>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    public async Task<EditStep?> NextStepAsync(Actor actor, Guid id, bool again, IReadOnlyCollection<Guid> passed, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await db.EnsureVisibleAsync(actor, id, cancellation);
        var own = db.ReportEdits.AsNoTracking().Where(edit => edit.ReportId == id && edit.EditorId == actor.AccountId);
        var moments = await own.OrderBy(edit => edit.Version).ThenBy(edit => edit.Id)
            .Select(edit => new { Step = edit.Step ?? edit.OperationId, edit.Kind, edit.Reverses }).ToListAsync(cancellation);
        var (standing, undone) = UndoStack.Of(moments.Select(moment => (moment.Step, moment.Kind, moment.Reverses)));
        var open = (again ? undone : standing).Where(step => !passed.Contains(step)).ToList();
        if (open.Count == 0)
        {
            return null;
        }

        var next = open[^1];
        var edits = await own.Where(edit => (edit.Step ?? edit.OperationId) == next).OrderBy(edit => edit.Version).ThenBy(edit => edit.Id).ToListAsync(cancellation);
        return new EditStep(next, FieldChange.Net(edits));
    }

    /// <summary>The report's history in stretches, newest first.</summary>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    public async Task<IReadOnlyList<HistoryPoint>> PointsAsync(Actor actor, Guid id, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await db.EnsureVisibleAsync(actor, id, cancellation);
        return HistoryPoint.Of(await db.ReportEdits.Where(edit => edit.ReportId == id).OrderByDescending(edit => edit.Version).ThenByDescending(edit => edit.Id)
            .Select(edit => new EditMoment(edit.Version, edit.At, edit.EditorId, edit.EditorName, edit.Kind, edit.Field)).ToListAsync(cancellation));
    }

    /// <summary>What has changed since a version, field by field: <c>Before</c> is the state then, <c>After</c> the state now.</summary>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    public async Task<IReadOnlyList<FieldChange>> ChangesSinceAsync(Actor actor, Guid id, int version, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await db.EnsureVisibleAsync(actor, id, cancellation);
        return FieldChange.Net(await db.ReportEdits.AsNoTracking().Where(edit => edit.ReportId == id && edit.Version > version)
            .OrderBy(edit => edit.Version).ThenBy(edit => edit.Id).ToListAsync(cancellation));
    }

    /// <summary>The version the report had at a moment; that of its beginning where the moment is before the first edit.</summary>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    public async Task<int> VersionAtAsync(Actor actor, Guid id, DateTimeOffset at, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await db.EnsureVisibleAsync(actor, id, cancellation);
        return await db.ReportEdits.Where(edit => edit.ReportId == id && edit.At <= at).MaxAsync(edit => (int?)edit.Version, cancellation) ?? FirstVersion;
    }
}
