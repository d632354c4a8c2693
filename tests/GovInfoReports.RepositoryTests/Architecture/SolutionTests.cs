using System.Text.RegularExpressions;

namespace GovInfoReports.RepositoryTests.Architecture;

public partial class SolutionTests
{
    [Fact]
    public void The_solution_lists_every_project_and_no_other() =>
        ListedProjects().Order(StringComparer.Ordinal).ShouldBe(Repository.ProjectFiles.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_project_has_its_lock_file_committed() =>
        Repository.ProjectFiles.Select(LockFileOf).Except(Repository.Files).ShouldBeEmpty();

    private static IEnumerable<string> ListedProjects() =>
        ProjectEntry().Matches(Repository.Read("GovInfoReports.sln")).Select(entry => entry.Groups["path"].Value.Replace('\\', '/'));

    private static string LockFileOf(string project) => project[..(project.LastIndexOf('/') + 1)] + "packages.lock.json";

    [GeneratedRegex("""^Project\(.*\) = ".*", "(?<path>.*\.csproj)",""", RegexOptions.Multiline)]
    private static partial Regex ProjectEntry();
}
