using System.Text.RegularExpressions;

namespace GovInfoReports.RepositoryTests.Deployment;

/// <summary>A variable the compose file takes from outside: with a default, or refused with a message when it is missing.</summary>
internal sealed partial record ComposeVariable(string Name, string? Default)
{
    public bool IsRequired => Default is null;

    /// <summary>All variables of the compose file, each once, in order of first appearance.</summary>
    public static IReadOnlyList<ComposeVariable> All { get; } = [.. In(Repository.Read(ComposeFile.Path)).Distinct()];

    public static IEnumerable<ComposeVariable> In(string text) => Pattern().Matches(text).Select(Of);

    public static string DefaultOf(string name) => All.Single(variable => variable.Name == name).Default.ShouldNotBeNull();

    private static ComposeVariable Of(Match match) =>
        new(match.Groups["name"].Value, match.Groups["default"].Success ? match.Groups["default"].Value : null);

    [GeneratedRegex(@"\$\{(?<name>[A-Z_]+)(:-(?<default>[^}]*)|:\?[^}]+)?\}")]
    private static partial Regex Pattern();
}
