using GovInfoReports.Core.Checks;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Explanations;

internal static class StoredExplanations
{
    /// <summary>All findings of a report with their state.</summary>
    /// <param name="report">Loaded with its agency.</param>
    public static async Task<ReportFindings> FindingsOfAsync(this ReportsDbContext db, PeerReports peers, Report report, DateOnly today, CancellationToken cancellation)
    {
        var findings = await db.CheckAsync(peers, report, today, cancellation);
        var explanations = await db.Explanations.AsNoTracking().Where(explanation => explanation.ReportId == report.Id).ToListAsync(cancellation);
        return ReportFindings.Of(findings, explanations);
    }

    /// <summary>
    /// Gives the next revision the words that were accepted for the one before it, so that nobody writes them twice. The reviewer looks again:
    /// the correction may have changed what they were about.
    /// </summary>
    public static async Task CarryOverExplanationsAsync(this ReportsDbContext db, Report published, Report next, DateTimeOffset at, CancellationToken cancellation)
    {
        var written = await db.Explanations.AsNoTracking().Where(explanation => explanation.ReportId == published.Id).ToListAsync(cancellation);
        db.Explanations.AddRange(
            from explanation in written.GroupBy(explanation => explanation.FindingKey).Select(key => key.MaxBy(explanation => explanation.At)!)
            where explanation.Decision?.Verdict == ExplanationVerdict.Accepted
            select new ReportExplanation
            {
                Id = Guid.CreateVersion7(at),
                ReportId = next.Id,
                FindingKey = explanation.FindingKey,
                Rule = explanation.Rule,
                Message = explanation.Message,
                Text = explanation.Text,
                AuthorId = explanation.AuthorId,
                AuthorName = explanation.AuthorName,
                At = at,
                FromRevision = explanation.FromRevision ?? published.Revision,
            });
    }
}
