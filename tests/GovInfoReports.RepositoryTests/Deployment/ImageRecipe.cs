using System.Text.RegularExpressions;

namespace GovInfoReports.RepositoryTests.Deployment;

/// <summary>The Dockerfile as a list of instructions, continuation lines joined.</summary>
internal sealed partial class ImageRecipe
{
    public static ImageRecipe Current { get; } = new();

    private readonly List<(string Name, string Text)> _instructions =
    [
        .. Continuation().Replace(Repository.Read("Dockerfile"), " ").Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(' ', 2))
            .Select(parts => (parts[0], parts[1])),
    ];

    /// <summary>Stages from which no other stage is made: what can be asked for as a target.</summary>
    public IEnumerable<string> Targets => Stages.Select(stage => stage.Name).Except(Stages.Select(stage => stage.From)).Except(StagesCopiedFrom);

    /// <summary>Build arguments with their defaults.</summary>
    public Dictionary<string, string> Arguments => TextsOf("ARG").Select(text => text.Split('=', 2)).ToDictionary(parts => parts[0], parts => parts[1]);

    /// <summary>Paths of the build context that are copied into a stage.</summary>
    public IEnumerable<string> CopiedPaths =>
        TextsOf("COPY").Where(text => !text.StartsWith("--from=", StringComparison.Ordinal)).SelectMany(text => text.Split(' ')[..^1]);

    private IEnumerable<(string From, string Name)> Stages =>
        TextsOf("FROM").Select(text => text.Split(' ')).Select(parts => (parts[0], parts[2]));

    private IEnumerable<string> StagesCopiedFrom =>
        TextsOf("COPY").Where(text => text.StartsWith("--from=", StringComparison.Ordinal)).Select(text => text.Split(' ')[0]["--from=".Length..]);

    public IEnumerable<string> TextsOf(string instruction) => _instructions.Where(one => one.Name == instruction).Select(one => one.Text);

    [GeneratedRegex(@"\\\n\s*")]
    private static partial Regex Continuation();
}
