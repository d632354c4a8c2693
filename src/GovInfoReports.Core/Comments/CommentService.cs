using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Form;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Comments;

/// <summary>A comment to be made.</summary>
/// <param name="Id">Made by the page; a comment sent again has no further effect.</param>
/// <param name="Field">A cell or a text; null for the whole report.</param>
/// <param name="Quote">Words of the text as printed; null for all of it.</param>
/// <param name="Start">Where the words stand, if the page knows.</param>
public sealed record NewComment(Guid Id, string? Field, string? Quote, int? Start, string Text);

/// <summary>Drafters and reviewers talk about a report until it is published.</summary>
public sealed class CommentService(IDbContextFactory<ReportsDbContext> database, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    /// <exception cref="RefusedException">The report is published, the text is empty or too long, or the words are not there.</exception>
    public async Task AddAsync(Actor actor, Guid id, NewComment comment, CancellationToken cancellation)
    {
        var text = Readable(comment.Text, "批注");
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var report = await OpenAsync(db, actor, id, cancellation);
        if (!await db.Comments.AnyAsync(known => known.Id == comment.Id, cancellation))
        {
            var (field, quote, start) = PlaceOf(report, comment);
            db.Add(new ReportComment
            {
                Id = comment.Id,
                ReportId = id,
                Field = field,
                Quote = quote,
                Start = start,
                Text = text,
                AuthorId = actor.AccountId,
                AuthorName = actor.Name,
                AuthorRole = actor.Role,
                At = clock.GetUtcNow(),
            });
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <param name="entryId">Made by the page; a reply sent again has no further effect.</param>
    /// <exception cref="NotFoundException">No such report or comment for this actor.</exception>
    /// <exception cref="RefusedException">The report is published, or the text is empty or too long.</exception>
    public Task ReplyAsync(Actor actor, Guid id, Guid commentId, Guid entryId, string text, CancellationToken cancellation) =>
        AppendAsync(actor, id, commentId, entryId, CommentEntryKind.Reply, Readable(text, "回复"), cancellation);

    /// <summary>Settles a comment; whoever sees the report may, as its author may take it up again.</summary>
    /// <exception cref="NotFoundException">No such report or comment for this actor.</exception>
    /// <exception cref="RefusedException">The report is published.</exception>
    public Task ResolveAsync(Actor actor, Guid id, Guid commentId, CancellationToken cancellation) =>
        AppendAsync(actor, id, commentId, Guid.CreateVersion7(clock.GetUtcNow()), CommentEntryKind.Resolved, null, cancellation);

    /// <exception cref="NotFoundException">No such report or comment for this actor.</exception>
    /// <exception cref="RefusedException">The report is published.</exception>
    public Task ReopenAsync(Actor actor, Guid id, Guid commentId, CancellationToken cancellation) =>
        AppendAsync(actor, id, commentId, Guid.CreateVersion7(clock.GetUtcNow()), CommentEntryKind.Reopened, null, cancellation);

    private async Task AppendAsync(Actor actor, Guid id, Guid commentId, Guid entryId, CommentEntryKind kind, string? text, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await OpenAsync(db, actor, id, cancellation);
        var comment = await db.Comments.SingleOrDefaultAsync(comment => comment.Id == commentId && comment.ReportId == id, cancellation)
            ?? throw new NotFoundException("没有找到这条批注。");
        var changesNothing = kind != CommentEntryKind.Reply && comment.IsResolved == (kind == CommentEntryKind.Resolved);
        if (!changesNothing && comment.Entries.All(entry => entry.Id != entryId))
        {
            db.Add(new CommentEntry
            {
                Id = entryId,
                CommentId = commentId,
                Kind = kind,
                Text = text,
                AuthorId = actor.AccountId,
                AuthorName = actor.Name,
                AuthorRole = actor.Role,
                At = clock.GetUtcNow(),
            });
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static async Task<Report> OpenAsync(ReportsDbContext db, Actor actor, Guid id, CancellationToken cancellation)
    {
        var report = await db.LockReportAsync(actor, id, cancellation);
        return report.Status != ReportStatus.Published ? report : throw new RefusedException("报告已经发布，不能再批注。");
    }

    private static (string? Field, string? Quote, int? Start) PlaceOf(Report report, NewComment comment)
    {
        if (string.IsNullOrEmpty(comment.Field))
        {
            return (null, null, null);
        }

        var printed = report.ToFilledReport().Content;
        var field = new FieldKey(comment.Field);
        if (!printed.Has(field))
        {
            throw new RefusedException($"报告格式中没有“{comment.Field}”这一项。");
        }

        if (field.TryGetCell(out _))
        {
            return (field.Name, printed.ValueOf(field), null);
        }

        var quote = (comment.Quote ?? string.Empty).Trim().ReplaceLineEndings("\n");
        if (quote.Length == 0)
        {
            return (field.Name, null, null);
        }

        if (quote.Length > ReportComment.QuoteLength)
        {
            throw new RefusedException($"引用的文字不能超过 {ReportComment.QuoteLength} 字，现有 {quote.Length} 字，请少选一些。");
        }

        return CommentPlacement.Find(printed, new TextKey(field.Name), quote, comment.Start ?? 0) is { } found
            ? (field.Name, quote, found.Start)
            : throw new RefusedException($"在“{printed.Edition.NameOf(field)}”中没有找到引用的文字，请从报告中复制。");
    }

    private static string Readable(string text, string name) => text.Trim().ReplaceLineEndings("\n") switch
    {
        "" => throw new RefusedException($"请填写{name}。"),
        { Length: > ReportComment.TextLength } tooLong => throw new RefusedException($"{name}不能超过 {ReportComment.TextLength} 字，现有 {tooLong.Length} 字，请删减。"),
        var kept when kept.Contains('\0', StringComparison.Ordinal) => throw new RefusedException($"{name}中有不可见的控制字符，请删去。"),
        var kept => kept,
    };
}
