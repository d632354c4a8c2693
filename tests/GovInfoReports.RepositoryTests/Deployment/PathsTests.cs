using GovInfoReports.RepositoryTests.Architecture;

namespace GovInfoReports.RepositoryTests.Deployment;

public class PathsTests
{
    private static readonly ImageRecipe Recipe = ImageRecipe.Current;

    private static readonly string[] Published = ["BackOffice", "PublicSite", "Cli"];

    [Fact]
    public void Every_path_that_enters_the_build_exists() => BuildContext.Included.Where(path => !Repository.Holds(path)).ShouldBeEmpty();

    [Fact]
    public void Every_path_the_Dockerfile_copies_exists_and_is_sent_to_the_build() =>
        Recipe.CopiedPaths.Where(path => !Repository.Holds(path) || !BuildContext.Holds(path)).ShouldBeEmpty();

    [Fact]
    public void Every_folder_compose_mounts_or_builds_exists() =>
        Mounted().Concat(ComposeFile.Current.Built.Select(service => service.Build!.Context)).Where(path => path != "." && !Repository.Holds(path)).ShouldBeEmpty();

    [Fact]
    public void Packages_are_restored_for_every_project_that_is_published_or_referenced_by_one() =>
        Recipe.CopiedPaths.Where(path => path.StartsWith("src/", StringComparison.Ordinal))
            .ShouldBe(Closure(Published).SelectMany(FilesOfRestore), ignoreOrder: true);

    [Theory]
    [InlineData("BackOffice")]
    [InlineData("PublicSite")]
    [InlineData("Cli")]
    public void An_image_starts_the_program_its_project_builds(string project)
    {
        Recipe.TextsOf("RUN").ShouldContain(run => run.Contains($"dotnet restore src/GovInfoReports.{project} --locked-mode", StringComparison.Ordinal));
        Recipe.TextsOf("RUN").ShouldContain(run => run.Contains($"dotnet publish src/GovInfoReports.{project} --no-restore --output /publish/{project.ToLowerInvariant()}", StringComparison.Ordinal));
        Recipe.TextsOf("COPY").ShouldContain($"--from=build /publish/{project.ToLowerInvariant()} .");
        Recipe.TextsOf("ENTRYPOINT").ShouldContain($"[\"dotnet\", \"{ProjectFile.OfSource(project).AssemblyName}.dll\"]");
    }

    [Fact]
    public void No_image_runs_as_root() => Recipe.TextsOf("USER").ShouldBe(["1654:1654"]);

    private static IEnumerable<string> Mounted() =>
        ComposeFile.Current.Services.Values.SelectMany(service => service.Mounts).Select(mount => mount.Source)
            .Where(source => source.StartsWith("./", StringComparison.Ordinal)).Select(source => source[2..]);

    private static IEnumerable<string> Closure(IEnumerable<string> projects) =>
        projects.SelectMany(project => Closure(ProjectFile.OfSource(project).References).Append(project)).Distinct();

    private static IEnumerable<string> FilesOfRestore(string project) =>
        Repository.Files.Where(file => file.StartsWith($"src/GovInfoReports.{project}/", StringComparison.Ordinal) && IsReadByRestore(file));

    private static bool IsReadByRestore(string file) =>
        Path.GetExtension(file) is ".csproj" or ".props" or ".targets" || Path.GetFileName(file) == "packages.lock.json";
}
