using GovInfoReports.Core.Store;
using GovInfoReports.PublicSite.Hosting;
using GovInfoReports.PublicSite.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GovInfoReports.PublicSite.Health;

/// <summary>
/// Reads the publications, so that a database which is not migrated or not granted counts as not ready too. While pages can be sent from memory the
/// site is degraded, not unready: taking it out of service would help nobody.
/// </summary>
internal sealed class DatabaseCheck(IDbContextFactory<ReportsDbContext> database, RenderedPages pages) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var db = await database.CreateDbContextAsync(cancellationToken);
            await db.Publications.AnyAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception exception) when (ErrorPages.IsOutage(exception) && !pages.IsEmpty)
        {
            return HealthCheckResult.Degraded("The database does not answer; pages that were read before are sent from memory.", exception);
        }
    }
}
