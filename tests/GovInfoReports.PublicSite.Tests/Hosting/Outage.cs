namespace GovInfoReports.PublicSite.Tests.Hosting;

internal static class Outage
{
    /// <summary>A server nobody runs: port 1 needs root and is given to no database.</summary>
    public const string ConnectionString = "Host=127.0.0.1;Port=1;Database=reports;Username=govinfo_public";
}
