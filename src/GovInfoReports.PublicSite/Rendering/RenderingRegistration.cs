namespace GovInfoReports.PublicSite.Rendering;

internal static class RenderingRegistration
{
    public static void AddRenderedPages(this IServiceCollection services)
    {
        services.AddSingleton<RenderedPages>();
        services.AddSingleton<PageWarming>();
        services.AddHostedService(provider => provider.GetRequiredService<PageWarming>());
        services.AddHostedService<PublicationListener>();
    }
}
