namespace GovInfoReports.PublicSite.Rendering;

internal static class RenderingRegistration
{
    public static void AddRenderedPages(this IServiceCollection services)
    {
        services.AddSingleton<RenderedPages>();
        services.AddHostedService<PublicationListener>();
    }
}
