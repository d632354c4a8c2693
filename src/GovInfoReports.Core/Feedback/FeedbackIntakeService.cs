using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Feedback;

/// <summary>此报告有误？ Takes what readers of the public site send. Needs no more than the role <c>govinfo_public</c> may insert.</summary>
public sealed class FeedbackIntakeService(IDbContextFactory<ReportsDbContext> database, TimeProvider clock)
{
    /// <exception cref="RefusedException">The text is too short or something too long; the message says which.</exception>
    public async Task SendAsync(Publication publication, string? text, string? contact, CancellationToken cancellation)
    {
        var (words, reach) = ((text ?? string.Empty).ReplaceLineEndings("\n").Trim(), contact?.Trim());
        if (words.Length is < ReaderFeedback.ShortestText or > ReaderFeedback.TextLength)
        {
            throw new RefusedException($"请写明哪里有误，{ReaderFeedback.ShortestText} 至 {ReaderFeedback.TextLength} 字。");
        }

        if (reach?.Length > ReaderFeedback.ContactLength)
        {
            throw new RefusedException($"联系方式不能超过 {ReaderFeedback.ContactLength} 字。");
        }

        if (words.Contains('\0', StringComparison.Ordinal) || reach?.Contains('\0', StringComparison.Ordinal) == true)
        {
            throw new RefusedException("文字中有无法保存的字符，请删去后再提交。");
        }

        var at = clock.GetUtcNow();
        await using var db = await database.CreateDbContextAsync(cancellation);

        // Written out, because the role may fill these columns and no others.
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO reader_feedback (id, publication_id, text, contact, sent_at)
            VALUES ({Guid.CreateVersion7(at)}, {publication.Id}, {words}, {(string.IsNullOrEmpty(reach) ? null : reach)}, {at})
            """,
            cancellation);
    }
}
