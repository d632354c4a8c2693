namespace GovInfoReports.RepositoryTests.Architecture;

public class ProjectArrowsTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Templates"] = [],
        ["Typesetting"] = [],
        ["Documents"] = ["Templates", "Typesetting"],
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
    [InlineData("Templates", "PackageReference")]
    [InlineData("Templates", "FrameworkReference")]
    [InlineData("Templates", "PackageDownload")]
    [InlineData("Templates", "Reference")]
    [InlineData("Typesetting", "PackageReference")]
    [InlineData("Typesetting", "FrameworkReference")]
    [InlineData("Typesetting", "PackageDownload")]
    [InlineData("Typesetting", "Reference")]
    public void The_form_and_the_typesetter_depend_on_the_base_library_alone(string project, string element) =>
        ProjectFile.OfSource(project).Elements(element).ShouldBeEmpty();

    private static IEnumerable<string> SourceProjects() =>
        Repository.ProjectFiles.Where(path => path.StartsWith("src/", StringComparison.Ordinal)).Select(path => new ProjectFile(path).Name);
}
