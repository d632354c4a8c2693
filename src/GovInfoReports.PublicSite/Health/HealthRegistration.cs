using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace GovInfoReports.PublicSite.Health;

internal static class HealthRegistration
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static void AddDatabaseCheck(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database", timeout: Patience);

    /// <summary>Live: the process answers. Ready: it can also read what is published.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready");
    }
}
