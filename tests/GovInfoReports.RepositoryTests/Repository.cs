using System.Diagnostics;
using GovInfoReports.TestSupport;

namespace GovInfoReports.RepositoryTests;

/// <summary>The files git keeps in this working copy. All paths are relative to its root, with slashes.</summary>
internal static class Repository
{
    /// <summary>Every file that is committed (or staged).</summary>
    public static IReadOnlyList<string> Files { get; } = ListFiles();

    public static IEnumerable<string> ProjectFiles => Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal));

    public static string Read(string file) => File.ReadAllText(RepositoryRoot.Combine(file));

    /// <summary>True for a committed file and for a folder that holds one.</summary>
    public static bool Holds(string path)
    {
        var wanted = path.TrimEnd('/');
        return Files.Any(file => file == wanted || file.StartsWith($"{wanted}/", StringComparison.Ordinal));
    }

    /// <summary>The source text of the given folders.</summary>
    public static string SourceOf(params string[] folders) =>
        string.Join('\n', Files.Where(file => folders.Any(folder => file.StartsWith($"{folder}/", StringComparison.Ordinal)) && IsSource(file)).Select(Read));

    private static bool IsSource(string file) => Path.GetExtension(file) is ".cs" or ".razor" or ".cshtml";

    private static string[] ListFiles()
    {
        using var git = Process.Start(new ProcessStartInfo("git", "-c core.quotePath=false -c safe.directory=* ls-files")
        {
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, "git ls-files");
        return files;
    }
}
