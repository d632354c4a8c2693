using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.PublicSite.Tests.Crawl;

/// <summary>Notes which endpoints of the site have answered.</summary>
internal sealed class ReachedEndpoints : IStartupFilter
{
    private readonly ConcurrentDictionary<string, bool> reached = new(StringComparer.Ordinal);

    /// <summary>Patterns of what can be read and was never asked for.</summary>
    public IEnumerable<string> MissedOf(IServiceProvider site) => site.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) != false)
        .Select(PatternOf).Where(pattern => !reached.ContainsKey(pattern)).Distinct().Order(StringComparer.Ordinal);

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, rest) =>
        {
            await rest(context);
            if (context.GetEndpoint() is RouteEndpoint endpoint && context.Response.StatusCode < StatusCodes.Status400BadRequest)
            {
                reached[PatternOf(endpoint)] = true;
            }
        });
        next(app);
    };

    private static string PatternOf(RouteEndpoint endpoint) => $"/{endpoint.RoutePattern.RawText?.TrimStart('/')}";
}
