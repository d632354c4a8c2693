namespace GovInfoReports.RepositoryTests.Deployment;

public class ComposeServicesTests
{
    private static readonly ComposeFile Compose = ComposeFile.Current;

    public static TheoryData<string> Sites => ["back-office", "public-site"];

    [Fact]
    public void There_are_a_database_a_migration_and_two_sites() =>
        Compose.Services.Keys.ShouldBe(["postgres", "migrate", "back-office", "public-site"]);

    [Fact]
    public void The_migration_waits_for_a_database_that_answers()
    {
        Compose["postgres"].Healthcheck.ShouldNotBeNull().Test.ShouldContain("pg_isready");
        Compose["migrate"].DependsOn["postgres"].Condition.ShouldBe("service_healthy");
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_site_starts_only_after_the_migration_has_ended_well(string site) =>
        Compose[site].DependsOn["migrate"].Condition.ShouldBe("service_completed_successfully");

    [Fact]
    public void Services_are_built_from_exactly_the_targets_of_the_Dockerfile() =>
        Compose.Built.Select(service => service.Build!.Target).ShouldBe(ImageRecipe.Current.Targets, ignoreOrder: true);

    [Fact]
    public void Base_images_are_build_arguments_with_the_defaults_of_the_Dockerfile() =>
        Compose.Built.ShouldAllBe(service => ArgumentsOf(service).SequenceEqual(ImageRecipe.Current.Arguments));

    [Fact]
    public void Only_the_sites_are_reachable_and_only_on_this_machine_unless_told_otherwise()
    {
        Compose["back-office"].Ports.ShouldBe(["${BIND_ADDRESS:-127.0.0.1}:${OFFICE_PORT:-5081}:8080"]);
        Compose["public-site"].Ports.ShouldBe(["${BIND_ADDRESS:-127.0.0.1}:${PUBLIC_PORT:-5080}:8080"]);
        Compose["postgres"].Ports.Concat(Compose["migrate"].Ports).ShouldBeEmpty();
    }

    [Fact]
    public void Every_named_volume_is_declared_and_used() =>
        Compose.Services.Values.SelectMany(service => service.Mounts).Select(mount => mount.Source).Where(source => !source.StartsWith('.'))
            .ShouldBe(Compose.Volumes.Keys, ignoreOrder: true);

    private static Dictionary<string, string> ArgumentsOf(ComposeService service) =>
        service.Build!.Args.ToDictionary(argument => argument.Key, argument => ComposeVariable.In(argument.Value).Single().Default ?? "");
}
