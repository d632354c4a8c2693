using System.Diagnostics;

namespace GovInfoReports.RepositoryTests;

/// <summary>The working copy these tests read: its root and the files git keeps in it. All paths are relative to the root, with slashes.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    /// <summary>Every file that is committed (or staged).</summary>
    public static IReadOnlyList<string> Files { get; } = ListFiles();

    public static IEnumerable<string> ProjectFiles => Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal));

    public static string PathOf(string file) => Path.Combine(Root, file);

    public static string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>True for a committed file and for a folder that holds one.</summary>
    public static bool Holds(string path)
    {
        var wanted = path.TrimEnd('/');
        return Files.Any(file => file == wanted || file.StartsWith($"{wanted}/", StringComparison.Ordinal));
    }

    /// <summary>The source text of the given folders: what is compiled and the settings beside it.</summary>
    public static string SourceOf(params string[] folders) =>
        string.Join('\n', Files.Where(file => folders.Any(folder => file.StartsWith($"{folder}/", StringComparison.Ordinal)) && IsSource(file)).Select(Read));

    private static bool IsSource(string file) => Path.GetExtension(file) is ".cs" or ".razor" or ".cshtml" || Path.GetFileName(file) == "appsettings.json";

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GovInfoReports.sln")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    private static string[] ListFiles()
    {
        using var git = Process.Start(new ProcessStartInfo("git", "-c core.quotePath=false -c safe.directory=* ls-files")
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, "git ls-files");
        return files;
    }
}
