using System.Text.RegularExpressions;

namespace GovInfoReports.RepositoryTests.Deployment;

public partial class OperationsPageTests
{
    private static readonly string Page = Repository.Read("docs/operations.md");

    [Fact]
    public void The_page_lists_every_variable_of_the_compose_file_with_its_default() =>
        VariableRow().Matches(Page).Select(row => new ComposeVariable(row.Groups["name"].Value, DefaultIn(row)))
            .ShouldBe(ComposeVariable.All, ignoreOrder: true);

    [Fact]
    public void Every_path_the_page_names_exists() =>
        RelativeLink().Matches(Page).Select(link => link.Groups["path"].Value).Where(path => !Repository.Holds(path)).ShouldBeEmpty();

    private static string? DefaultIn(Match row) => row.Groups["required"].Success ? null : row.Groups["default"].Value;

    [GeneratedRegex(@"^\| `(?<name>[A-Z_]+)` \| (`(?<default>[^`]+)`|empty|(?<required>required)) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex VariableRow();

    [GeneratedRegex(@"\]\(\.\./(?<path>[^)#]+)\)")]
    private static partial Regex RelativeLink();
}
