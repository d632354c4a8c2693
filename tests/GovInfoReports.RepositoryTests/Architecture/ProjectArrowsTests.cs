namespace GovInfoReports.RepositoryTests.Architecture;

public class ProjectArrowsTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Templates"] = [],
        ["Documents"] = ["Templates"],
        ["Core"] = ["Templates"],
        ["BackOffice"] = ["Core", "Documents"],
        ["PublicSite"] = ["Core", "Documents"],
        ["Cli"] = ["Core", "Documents"],
    };

    public static TheoryData<string> Projects => [.. Arrows.Keys];

    [Fact]
    public void Every_source_project_has_its_arrows_stated() =>
        SourceProjects().Order(StringComparer.Ordinal).ShouldBe(Arrows.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_source_project_references_what_its_arrows_say_and_nothing_else(string project) =>
        ProjectFile.OfSource(project).References.ShouldBe(Arrows[project]);

    [Theory]
    [InlineData("PackageReference")]
    [InlineData("FrameworkReference")]
    [InlineData("PackageDownload")]
    [InlineData("Reference")]
    public void Templates_depends_on_the_base_library_alone(string element) =>
        ProjectFile.OfSource("Templates").Elements(element).ShouldBeEmpty();

    private static IEnumerable<string> SourceProjects() =>
        Repository.ProjectFiles.Where(path => path.StartsWith("src/", StringComparison.Ordinal)).Select(path => new ProjectFile(path).Name);
}
