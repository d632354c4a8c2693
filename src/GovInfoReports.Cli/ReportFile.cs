using GovInfoReports.Documents.Import;

namespace GovInfoReports.Cli;

/// <summary>Reads a report from a path, or from standard input where the path is <c>-</c>.</summary>
internal static class ReportFile
{
    /// <exception cref="ImportException">The file cannot be opened or is not a report.</exception>
    public static async Task<ImportedReport> ReadAsync(string path, Terminal terminal, CancellationToken cancellationToken)
    {
        if (path == "-")
        {
            return await ReportImporter.ImportAsync(terminal.Input, path, cancellationToken);
        }

        await using var stream = Open(path);
        return await ReportImporter.ImportAsync(stream, path, cancellationToken);
    }

    private static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ImportException("找不到这个文件；请检查路径。", exception);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw new ImportException("打不开这个文件；请检查它是不是文件夹、有没有读取权限。", exception);
        }
    }
}
