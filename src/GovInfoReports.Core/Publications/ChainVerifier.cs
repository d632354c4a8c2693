using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Publications;

/// <summary>Recomputes the chain over all publications (<c>govinfo verify</c>).</summary>
public sealed class ChainVerifier(IDbContextFactory<ReportsDbContext> database)
{
    public async Task<ChainVerdict> VerifyAsync(CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var faults = new List<string>();
        var previous = string.Empty;
        var count = 0L;
        await foreach (var publication in db.Publications.AsNoTracking().OrderBy(publication => publication.Sequence).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            count++;
            var name = $"第 {publication.Sequence} 号《{publication.Title}》第 {publication.Revision} 版";
            if (publication.Sequence != count)
            {
                faults.Add($"{name}：序号应为 {count}，其前有记录缺失。");
                count = publication.Sequence;
            }

            if (publication.PreviousHash != previous)
            {
                faults.Add($"{name}：没有接在前一份报告的哈希之后。");
            }

            if (publication.Hash != PublicationChain.HashOf(publication))
            {
                faults.Add($"{name}：内容与发布时的哈希不符。");
            }

            previous = publication.Hash;
        }

        return new ChainVerdict(count, previous, faults);
    }
}

/// <summary>What the verifier saw.</summary>
/// <param name="Count">Publications in the chain.</param>
/// <param name="Head">Hash of the last; worth keeping elsewhere.</param>
/// <param name="Faults">One Chinese sentence each; empty when the chain is whole.</param>
public sealed record ChainVerdict(long Count, string Head, IReadOnlyList<string> Faults);
