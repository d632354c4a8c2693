using System.Diagnostics;
using GovInfoReports.Documents.Word;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Benchmarks.Pdf;

/// <summary>LibreOffice turns our Word document into PDF. Its start is not counted: a call with many documents is compared with a call with one.</summary>
internal sealed class OfficePrinter(string program)
{
    private const int Documents = 11;

    /// <summary>Null where LibreOffice is not installed.</summary>
    public static OfficePrinter? Find() => File.Exists("/usr/bin/soffice") ? new OfficePrinter("/usr/bin/soffice") : null;

    /// <returns>Milliseconds for one report, and the file.</returns>
    public (double Milliseconds, byte[] Pdf) Print(FilledReport report)
    {
        var directory = Directory.CreateTempSubdirectory("govinfo-bench-");
        try
        {
            string[] files = [.. Enumerable.Range(0, Documents).Select(index => Path.Combine(directory.FullName, $"{index}.docx"))];
            foreach (var file in files)
            {
                File.WriteAllBytes(file, ReportDocxWriter.Write(report));
            }

            Convert(directory.FullName, files[..1]);
            var one = Convert(directory.FullName, files[..1]);
            var all = Convert(directory.FullName, files);
            return ((all - one) / (Documents - 1), File.ReadAllBytes(Path.ChangeExtension(files[^1], ".pdf")));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private double Convert(string directory, string[] files)
    {
        string[] arguments = [$"-env:UserInstallation=file://{directory}/profile", "--headless", "--convert-to", "pdf", "--outdir", directory, .. files];
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"LibreOffice: {errors.Result}");
    }
}
