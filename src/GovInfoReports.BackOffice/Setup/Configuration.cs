using GovInfoReports.Core.Store;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;

namespace GovInfoReports.BackOffice.Setup;

internal static class Configuration
{
    private const string KeyDirectory = "DataProtection:Directory";

    /// <summary>The store's connection string.</summary>
    /// <exception cref="InvalidOperationException">It is not configured.</exception>
    public static string RequireConnection(this IConfiguration configuration) =>
        configuration.GetConnectionString(StoreRegistration.ConnectionName)
        ?? throw new InvalidOperationException("No database is configured: set ConnectionStrings__Reports to an Npgsql connection string.");

    /// <summary>A previewed import of the largest size (10 MB) comes back in its form, in base 64.</summary>
    public static void AllowLargeForms(this IServiceCollection services) =>
        services.Configure<FormOptions>(options => options.ValueLengthLimit = 16 * 1024 * 1024);

    /// <summary>Keeps the keys of cookies and form tokens on disk, so that a restart signs nobody out and loses no form.</summary>
    public static void AddKeyRing(this WebApplicationBuilder builder)
    {
        var protection = builder.Services.AddDataProtection().SetApplicationName("GovInfoReports");
        if (builder.Configuration[KeyDirectory] is { Length: > 0 } directory)
        {
            protection.PersistKeysToFileSystem(new DirectoryInfo(directory));
        }
    }
}
