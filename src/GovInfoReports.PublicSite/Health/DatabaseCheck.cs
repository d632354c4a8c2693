using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GovInfoReports.PublicSite.Health;

/// <summary>Reads the publications, so that a database which is not migrated or not granted counts as not ready too.</summary>
internal sealed class DatabaseCheck(IDbContextFactory<ReportsDbContext> database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellationToken);
        await db.Publications.AnyAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
