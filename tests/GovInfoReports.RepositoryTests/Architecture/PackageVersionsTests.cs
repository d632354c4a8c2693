using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GovInfoReports.RepositoryTests.Architecture;

public partial class PackageVersionsTests
{
    private static readonly ProjectFile Central = new("Directory.Packages.props");

    [Fact]
    public void Every_central_version_is_exact() =>
        Central.Elements("PackageVersion").Where(package => !ExactVersion().IsMatch(package.Attribute("Version")!.Value)).ShouldBeEmpty();

    [Fact]
    public void Every_package_referenced_has_its_version_in_the_central_file() =>
        Everywhere().SelectMany(file => file.Includes("PackageReference")).Distinct().Except(Central.Includes("PackageVersion")).ShouldBeEmpty();

    [Theory]
    [InlineData("Version")]
    [InlineData("VersionOverride")]
    public void No_project_states_a_version_of_its_own(string attribute) =>
        Everywhere().SelectMany(file => file.Elements("PackageReference")).Where(package => package.Attribute(attribute) is not null).ShouldBeEmpty();

    [Fact]
    public void Every_package_that_is_only_downloaded_has_an_exact_version() =>
        Everywhere().SelectMany(file => file.Elements("PackageDownload")).Select(VersionOf).ShouldAllBe(version => DownloadVersion().IsMatch(version));

    private static IEnumerable<ProjectFile> Everywhere() =>
        Repository.ProjectFiles.Concat(Repository.Files.Where(file => file.EndsWith(".props", StringComparison.Ordinal) || file.EndsWith(".targets", StringComparison.Ordinal)))
            .Select(path => new ProjectFile(path));

    /// <summary>The version with the MSBuild property in it, if there is one, replaced by its value.</summary>
    private static string VersionOf(XElement package) =>
        Property().Replace(package.Attribute("Version")!.Value, property => Everywhere().SelectMany(file => file.Elements(property.Groups["name"].Value)).Single().Value);

    [GeneratedRegex(@"^\d+\.\d+\.\d+(\.\d+)?(-[0-9A-Za-z.-]+)?$")]
    private static partial Regex ExactVersion();

    [GeneratedRegex(@"^\[\d+\.\d+\.\d+(\.\d+)?(-[0-9A-Za-z.-]+)?\]$")]
    private static partial Regex DownloadVersion();

    [GeneratedRegex(@"\$\((?<name>\w+)\)")]
    private static partial Regex Property();
}
