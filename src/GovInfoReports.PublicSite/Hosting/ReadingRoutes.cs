namespace GovInfoReports.PublicSite.Hosting;

internal static class ReadingRoutes
{
    private static readonly string[] GetOrHead = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>A file to read; who only asks about it is answered too.</summary>
    public static IEndpointConventionBuilder MapReading(this IEndpointRouteBuilder routes, string pattern, Delegate send) => routes.MapMethods(pattern, GetOrHead, send);
}
