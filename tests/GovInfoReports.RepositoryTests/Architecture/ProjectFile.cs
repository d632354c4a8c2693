using System.Xml.Linq;

namespace GovInfoReports.RepositoryTests.Architecture;

/// <summary>What one project file (or props file) says of its dependencies.</summary>
internal sealed class ProjectFile(string path)
{
    private const string Prefix = "GovInfoReports.";

    private readonly XDocument _xml = XDocument.Parse(Repository.Read(path));

    /// <summary>The project's name without the product's, e.g. <c>Core</c>.</summary>
    public string Name => ShortName(path);

    public string AssemblyName => _xml.Descendants("AssemblyName").SingleOrDefault()?.Value ?? Prefix + Name;

    /// <summary>Names of the projects referenced, in alphabetical order.</summary>
    public IReadOnlyList<string> References => [.. Includes("ProjectReference").Select(ShortName).Order(StringComparer.Ordinal)];

    public IReadOnlyList<XElement> Elements(string name) => [.. _xml.Descendants(name)];

    public IEnumerable<string> Includes(string element) => Elements(element).Select(item => item.Attribute("Include")!.Value);

    public static ProjectFile OfSource(string name) => new($"src/{Prefix}{name}/{Prefix}{name}.csproj");

    private static string ShortName(string project) =>
        Path.GetFileNameWithoutExtension(project.Replace('\\', '/')).Replace(Prefix, "", StringComparison.Ordinal);
}
