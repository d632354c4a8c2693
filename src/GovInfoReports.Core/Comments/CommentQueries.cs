using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Comments;

/// <summary>Reads comments.</summary>
public sealed class CommentQueries(IDbContextFactory<ReportsDbContext> database)
{
    /// <summary>All comments on a report, unresolved first, then as they were made, each where its words stand now.</summary>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    public async Task<IReadOnlyList<PlacedComment>> ListAsync(Actor actor, Guid id, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var visible = await db.VisibleReportsAsync(actor, cancellation);
        var report = await visible.AsNoTracking().Include(report => report.Agency).SingleOrDefaultAsync(report => report.Id == id, cancellation)
            ?? throw NotFoundException.Report();
        var comments = await db.Comments.AsNoTracking().Where(comment => comment.ReportId == id).OrderBy(comment => comment.At).ToListAsync(cancellation);
        var printed = report.ToFilledReport().Content;
        return [.. comments.OrderBy(comment => comment.IsResolved).Select(comment => comment.Place(printed))];
    }

    /// <summary>How many comments on a report wait for an answer.</summary>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    public async Task<int> UnresolvedAsync(Actor actor, Guid id, CancellationToken cancellation) =>
        (await ListAsync(actor, id, cancellation)).Count(comment => !comment.Comment.IsResolved);
}
