using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace GovInfoReports.PublicSite.Tests;

/// <summary>The site in this process, on a database of the test's choice.</summary>
public sealed class PublicSiteHost(string connectionString) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseEnvironment("Production").UseSetting("ConnectionStrings:Reports", connectionString);
}
