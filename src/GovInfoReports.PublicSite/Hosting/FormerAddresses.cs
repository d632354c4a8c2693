using System.Globalization;
using GovInfoReports.Core.Publications;

namespace GovInfoReports.PublicSite.Hosting;

/// <summary>Leads on, for ever, from addresses that name an agency by another code than its pages stand under.</summary>
internal static class FormerAddresses
{
    private const string Code = "code";

    public static void UseFormerAddresses(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        await next(context);
        if (context.Response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false }
            && context.GetEndpoint() is RouteEndpoint route && context.Request.RouteValues[Code] is string code
            && await PresentCodeAsync(context, code) is { } present && present != code)
        {
            context.Response.Clear();
            context.Response.Redirect($"{Replaced(route, context.Request.Path, code, present)}{context.Request.QueryString}", permanent: true);
        }
    });

    private static Task<string?> PresentCodeAsync(HttpContext context, string code)
    {
        var addresses = context.RequestServices.GetRequiredService<AddressQueries>();
        return int.TryParse(context.Request.RouteValues["year"] as string, CultureInfo.InvariantCulture, out var year)
            ? addresses.ReportAsync(year, code, context.RequestAborted)
            : addresses.AgencyAsync(code, context.RequestAborted);
    }

    // The code stands at the beginning of its segment; what follows is the extension of a file.
    private static string Replaced(RouteEndpoint route, PathString path, string code, string present)
    {
        var segments = path.Value!.Split('/');
        var place = 1 + route.RoutePattern.PathSegments.ToList().FindIndex(segment => segment.Parts.Any(part => part is Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: Code }));
        segments[place] = string.Concat(present, segments[place].AsSpan(code.Length));
        return string.Join('/', segments);
    }
}
