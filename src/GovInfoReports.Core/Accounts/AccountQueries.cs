using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Accounts;

/// <summary>Reads accounts.</summary>
public sealed class AccountQueries(IDbContextFactory<ReportsDbContext> database)
{
    /// <summary>All accounts with their agencies, for administrators only.</summary>
    /// <exception cref="NotFoundException">The actor is no administrator.</exception>
    public async Task<IReadOnlyList<Account>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        if (actor.Role != AccountRole.Administrator)
        {
            throw new NotFoundException("没有找到账号列表。");
        }

        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Accounts.AsNoTracking().Include(account => account.Agency).OrderBy(account => account.UserName).ToListAsync(cancellation);
    }

    /// <summary>The account of a signed-in person while its security stamp still holds; null when the session must end.</summary>
    public async Task<Account?> FindAsync(Guid id, string securityStamp, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Accounts.AsNoTracking().Include(account => account.Agency)
            .SingleOrDefaultAsync(account => account.Id == id && account.SecurityStamp == securityStamp, cancellation);
    }
}
