using GovInfoReports.Core.Store;
using GovInfoReports.TestSupport;
using Microsoft.Extensions.Configuration;

namespace GovInfoReports.RepositoryTests.Deployment;

/// <summary>What the deployment files call by name must exist under that name in the programs they start.</summary>
public class ContractWithTheCodeTests
{
    private static readonly ComposeFile Compose = ComposeFile.Current;

    private static readonly Dictionary<string, string> Projects = new()
    {
        ["migrate"] = "src/GovInfoReports.Cli",
        ["back-office"] = "src/GovInfoReports.BackOffice",
        ["public-site"] = "src/GovInfoReports.PublicSite",
    };

    /// <summary>Read by the framework, by PostgreSQL's image and by Npgsql, not by our code.</summary>
    private static readonly string[] ForeignPrefixes = ["ASPNETCORE_", "POSTGRES_", "PG"];

    public static TheoryData<string> Sites => ["back-office", "public-site"];

    public static TheoryData<string> Programs => [.. Projects.Keys];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Every_setting_a_program_is_given_is_read_by_it(string service) =>
        Compose[service].Environment.Keys.Where(IsOurs).Where(key => !IsRead(service, key)).ShouldBeEmpty();

    [Theory]
    [InlineData("Site__Name")]
    [InlineData("Site__Domain")]
    [InlineData("Site__IdCode")]
    [InlineData("Site__Sponsor")]
    [InlineData("Site__Phone")]
    [InlineData("Site__Icp")]
    [InlineData("Site__PoliceRecord")]
    [InlineData("Site__ErrorReport")]
    [InlineData("Site__DataTerms")]
    [InlineData("Check__PerMinute")]
    [InlineData("Feedback__PerMinute")]
    [InlineData("Reading__PerMinute")]
    [InlineData("Pages__Megabytes")]
    public void The_site_is_set_as_its_own_settings_say_unless_told_otherwise(string key) =>
        ComposeVariable.In(Compose["public-site"].Environment[key]).ShouldHaveSingleItem().Default.ShouldBe(DefaultOf("public-site", key));

    [Fact]
    public void Every_setting_the_database_is_given_is_read_when_it_is_made() =>
        Compose["postgres"].Environment.Keys.Where(IsOurs).Where(key => !DatabaseScripts().Contains($" {key}\n", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void The_command_of_the_migration_exists() =>
        SourceOf("migrate").ShouldContain($"\"{Compose["migrate"].Command.ShouldHaveSingleItem()}\"", Case.Sensitive);

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_health_check_asks_an_address_the_site_answers_on_the_port_it_listens_to(string site)
    {
        var port = ImageRecipe.Current.TextsOf("EXPOSE").ShouldHaveSingleItem();
        ImageRecipe.Current.TextsOf("ENV").ShouldBe([$"ASPNETCORE_HTTP_PORTS={port}"]);
        Compose[site].Ports.ShouldHaveSingleItem().ShouldEndWith($":{port}");

        var check = Compose[site].Healthcheck.ShouldNotBeNull().Test[^1];
        check.ShouldContain($"/dev/tcp/127.0.0.1/{port}\n", Case.Sensitive);
        check.ShouldContain("GET /health/ready HTTP/1.1", Case.Sensitive);
        SourceOf(site).ShouldContain("\"/health/ready\"", Case.Sensitive);
    }

    [Theory]
    [InlineData("PUBLIC_PORT")]
    [InlineData("OFFICE_PORT")]
    public void The_sites_have_the_same_ports_here_as_in_development(string variable) =>
        Repository.Read("dev").ShouldContain($"${{{variable}:-{ComposeVariable.DefaultOf(variable)}}}", Case.Sensitive);

    [Fact]
    public void The_keys_of_the_back_office_outlive_its_container()
    {
        var directory = Compose["back-office"].Environment["DataProtection__Directory"];

        Compose["back-office"].Mounts.ShouldBe([("keys", directory)]);
        ImageRecipe.Current.TextsOf("RUN").ShouldContain($"install --directory --owner=1654 --group=1654 --mode=700 {directory}");
    }

    [Theory]
    [InlineData("migrate", "govinfo")]
    [InlineData("back-office", "govinfo")]
    [InlineData("public-site", "govinfo_public")]
    public void Each_program_connects_with_the_role_that_was_made_for_it(string service, string role)
    {
        Compose[service].Environment["ConnectionStrings__Reports"].ShouldBe($"Host=postgres;Database=govinfo;Username={role}");
        (DatabaseScripts() + Repository.SourceOf("src/GovInfoReports.Core")).ShouldContain($"CREATE ROLE {role} ", Case.Sensitive);
    }

    private static bool IsOurs(string key) => !ForeignPrefixes.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal));

    private static string SourceOf(string service) => Repository.SourceOf(Projects[service]);

    private static bool IsRead(string service, string key) =>
        WaysToRead(key).Any(way => SourceOf(service).Contains(way, StringComparison.Ordinal)) || DefaultOf(service, key) is not null;

    /// <summary>The value of a setting in the program's appsettings.json; null if it is not there.</summary>
    private static string? DefaultOf(string service, string key) =>
        new ConfigurationBuilder().AddJsonFile(RepositoryRoot.Combine(Projects[service], "appsettings.json"), optional: true).Build()[key.Replace("__", ":", StringComparison.Ordinal)];

    private static IEnumerable<string> WaysToRead(string key)
    {
        yield return $"\"{key}\"";
        yield return $"\"{key.Replace("__", ":", StringComparison.Ordinal)}\"";
        if (key == $"ConnectionStrings__{StoreRegistration.ConnectionName}")
        {
            yield return $"GetConnectionString(\"{StoreRegistration.ConnectionName}\")";
            yield return $"GetConnectionString({nameof(StoreRegistration)}.{nameof(StoreRegistration.ConnectionName)})";
        }
    }

    private static string DatabaseScripts() =>
        string.Concat(Repository.Files.Where(file => file.StartsWith("deploy/postgres/", StringComparison.Ordinal)).Select(Repository.Read));
}
