using GovInfoReports.PublicSite.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace GovInfoReports.PublicSite.Tests;

/// <summary>The site in this process, on a database of the test's choice.</summary>
public sealed class PublicSiteHost(string connectionString, params (string Name, string Value)[] settings) : WebApplicationFactory<Program>
{
    private const string AsOftenAsTestsLike = "1000000";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production").UseSetting("ConnectionStrings:Reports", connectionString)
            .UseSetting(RateLimits.ChecksPerMinute, AsOftenAsTestsLike).UseSetting(RateLimits.ReadsPerMinute, AsOftenAsTestsLike)
            .UseSetting(RateLimits.FeedbackPerMinute, AsOftenAsTestsLike);
        foreach (var (name, value) in settings)
        {
            builder.UseSetting(name, value);
        }
    }
}
