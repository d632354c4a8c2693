namespace GovInfoReports.RepositoryTests.Deployment;

/// <summary>.dockerignore: everything is left out but what is named after an exclamation mark.</summary>
internal static class BuildContext
{
    private static readonly string[] Lines = [.. Repository.Read(".dockerignore").Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#'))];

    public static IEnumerable<string> Excluded => Lines.Where(line => !line.StartsWith('!'));

    public static IEnumerable<string> Included => Lines.Where(line => line.StartsWith('!')).Select(line => line[1..]);

    public static bool Holds(string path) => Included.Any(included => path == included || path.StartsWith($"{included}/", StringComparison.Ordinal));
}
