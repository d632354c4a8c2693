using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Store;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Reports;

/// <summary>Writes to the content of reports.</summary>
public sealed class ReportService(IDbContextFactory<ReportsDbContext> database, TimeProvider clock)
{
    /// <summary>The live report of the actor's agency for the year, begun now where there is none.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="NotFoundException">The actor drafts for no agency, or the year is not open.</exception>
    /// <exception cref="RefusedException">The year's report is published; only the office can open a correction.</exception>
    public async Task<Guid> OpenAsync(Actor actor, int year, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var agency = actor.Drafts ? await db.Agencies.SingleOrDefaultAsync(candidate => candidate.Id == actor.AgencyId, cancellation) : null;
        var opened = await db.ReportingYears.SingleOrDefaultAsync(candidate => candidate.Year == year, cancellation);
        if (agency is not { Files: true } || opened is null)
        {
            throw new NotFoundException("没有可以填报的单位或年度。");
        }

        var latest = await db.Reports.AsNoTracking().Where(report => report.AgencyId == agency.Id && report.Year == year)
            .OrderByDescending(report => report.Revision).FirstOrDefaultAsync(cancellation);
        if (latest is not null)
        {
            return latest.Status != ReportStatus.Published
                ? latest.Id
                : throw new RefusedException($"{year} 年度报告已经发布；如需更正，请联系政务公开办开启更正。");
        }

        var content = ReportContent.Blank(ReportEditions.Get(opened.Edition)).WithText(TextKey.Title, FilledReport.StandardTitle(agency.Name, year));
        var report = Report.Begin(agency.Id, year, 1, content, clock.GetUtcNow());
        db.Add(report);
        await db.SaveChangesAsync(cancellation);
        return report.Id;
    }

    /// <summary>Merges edits in one transaction with their history (design §3.3). Edits already applied are acknowledged, not repeated.</summary>
    /// <param name="knownVersion">The version the browser has; what others changed since comes back.</param>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    public async Task<MergeResult> MergeAsync(Actor actor, Guid id, int knownVersion, IReadOnlyList<FieldEdit> edits, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var report = await db.LockReportAsync(actor, id, cancellation);
        var operations = edits.Select(edit => edit.OperationId).ToList();
        var applied = await db.ReportEdits.Where(edit => edit.ReportId == id && operations.Contains(edit.OperationId))
            .Select(edit => edit.OperationId).ToListAsync(cancellation);
        var (repeated, fresh) = (edits.Where(edit => applied.Contains(edit.OperationId)), edits.Where(edit => !applied.Contains(edit.OperationId)).ToList());

        var outcomes = actor.Drafts && report.Status.CanEdit() ? Store(db, report, actor, fresh) : Refuse(report, fresh);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);

        var content = report.Content;
        var acknowledged = repeated.Select(edit => new EditOutcome(edit.OperationId, edit.Field, EditResult.Accepted, content.ValueOf(new FieldKey(edit.Field))));
        return new MergeResult(report.Version, [.. outcomes, .. acknowledged], await ChangesByOthersAsync(db, actor, report, knownVersion, cancellation));
    }

    private List<EditOutcome> Store(ReportsDbContext db, Report report, Actor actor, List<FieldEdit> edits)
    {
        var before = report.Content;
        var (content, merged) = EditMerge.Apply(before, edits);
        if (!content.Equals(before))
        {
            report.Edit(content, clock.GetUtcNow());
        }

        db.ReportEdits.AddRange(
            from edit in merged
            where edit.Changed
            select new ReportEdit
            {
                Id = Guid.CreateVersion7(report.UpdatedAt),
                ReportId = report.Id,
                OperationId = edit.Outcome.OperationId,
                Field = edit.Outcome.Field,
                Before = edit.Before,
                After = edit.Outcome.Value,
                EditorId = actor.AccountId,
                EditorName = actor.Name,
                At = report.UpdatedAt,
                Version = report.Version,
            });
        return [.. merged.Select(edit => edit.Outcome)];
    }

    private static List<EditOutcome> Refuse(Report report, List<FieldEdit> edits) =>
    [
        .. edits.Select(edit => new EditOutcome(
            edit.OperationId, edit.Field, EditResult.Refused, string.Empty, $"报告当前为“{report.Status.Name()}”，不能修改；您填写的内容保留在本页，可以复制。")),
    ];

    private static async Task<IReadOnlyDictionary<string, string>> ChangesByOthersAsync(
        ReportsDbContext db, Actor actor, Report report, int knownVersion, CancellationToken cancellation)
    {
        var content = report.Content;
        var fields = await db.ReportEdits
            .Where(edit => edit.ReportId == report.Id && edit.Version > knownVersion && edit.EditorId != actor.AccountId)
            .Select(edit => edit.Field).Distinct().ToListAsync(cancellation);
        return fields.ToDictionary(field => field, field => content.ValueOf(new FieldKey(field)));
    }
}
