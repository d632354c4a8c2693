using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Store;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Core.Years;
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
        var agency = actor.Drafts ? await db.Agencies.Include(candidate => candidate.MergedInto).SingleOrDefaultAsync(candidate => candidate.Id == actor.AgencyId, cancellation) : null;
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

        if (!await db.Agencies.AnyAsync(candidate => candidate.Id == agency.Id && ReportsDbContext.Files(candidate.Files, candidate.MergedOn, year), cancellation))
        {
            throw new RefusedException($"{agency.Name}已于 {agency.MergedOn:yyyy-MM-dd} 并入{agency.MergedInto!.Name}，{year} 年度报告由{agency.MergedInto.Name}编报。");
        }

        var report = await BeginAsync(db, actor, agency, opened, cancellation);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return report.Id;
        }
        catch (DbUpdateException exception) when (exception.IsDuplicate())
        {
            // A colleague began it in the same moment.
            return await db.Reports.Where(other => other.AgencyId == agency.Id && other.Year == year).Select(other => other.Id).SingleAsync(cancellation);
        }
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
        return new MergeResult(report.Version, [.. outcomes, .. acknowledged], await ChangesElsewhereAsync(db, operations, report, knownVersion, cancellation));
    }

    // With the standard wording and, where last year's report is published here, with what follows from it.
    private async Task<Report> BeginAsync(ReportsDbContext db, Actor actor, Agency agency, ReportingYear year, CancellationToken cancellation)
    {
        var lastYear = await db.Publications.AsNoTracking().Where(publication => publication.AgencyId == agency.Id && publication.Year == year.Year - 1)
            .OrderByDescending(publication => publication.Revision).FirstOrDefaultAsync(cancellation);
        var prepared = PreparedReport.Content(ReportEditions.Get(year.Edition), agency.Name, year.Year, agency.Contact);
        var content = lastYear is null ? prepared : CarryOver.Apply(prepared, lastYear.ToReport().Content.With(await db.MergedFiguresAsync(agency.Id, year.Year, cancellation)));
        var report = Report.Begin(agency.Id, year.Year, 1, content, clock.GetUtcNow(), lastYear?.Id);
        db.Add(report);
        var carried = CarryOver.Fields(prepared, content)
            .Select(field => new FieldEdit(Guid.CreateVersion7(report.CreatedAt), field.Name, prepared.ValueOf(field), content.ValueOf(field)) { Kind = EditKind.CarriedOver, Step = report.Id });
        db.ReportEdits.AddRange(carried.Select((edit, place) => ReportEdit.Of(report, actor, edit, edit.Before, edit.After, place)));
        return report;
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
            from edit in merged.Zip(edits).Index()
            let result = edit.Item.First
            where result.Changed
            select ReportEdit.Of(report, actor, edit.Item.Second, result.Before, result.Outcome.Value, edit.Index));
        return [.. merged.Select(edit => edit.Outcome)];
    }

    private static List<EditOutcome> Refuse(Report report, List<FieldEdit> edits) =>
    [
        .. edits.Select(edit => new EditOutcome(
            edit.OperationId, edit.Field, EditResult.Refused, string.Empty, $"报告当前为“{report.Status.Name()}”，不能修改；您填写的内容保留在本页，可以复制。")),
    ];

    // By others, and by the same person in another window.
    private static async Task<IReadOnlyDictionary<string, string>> ChangesElsewhereAsync(
        ReportsDbContext db, List<Guid> operations, Report report, int knownVersion, CancellationToken cancellation)
    {
        var content = report.Content;
        var fields = await db.ReportEdits
            .Where(edit => edit.ReportId == report.Id && edit.Version > knownVersion && !operations.Contains(edit.OperationId))
            .Select(edit => edit.Field).Distinct().ToListAsync(cancellation);
        return fields.ToDictionary(field => field, field => content.ValueOf(new FieldKey(field)));
    }
}
