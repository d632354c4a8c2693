using System.Diagnostics;

namespace GovInfoReports.Documents.Tests.Pdf;

/// <summary>Independent programs that read the files we write (poppler, qpdf).</summary>
internal static class PdfTool
{
    /// <summary>What the program says of the file; <c>{}</c> among the arguments stands for its path.</summary>
    public static string Run(byte[] pdf, string program, params string[] arguments)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7()}.pdf");
        File.WriteAllBytes(path, pdf);
        try
        {
            var start = new ProcessStartInfo(program, arguments.Select(argument => argument == "{}" ? path : argument)) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            (process.ExitCode, error.Result).ShouldBe((0, string.Empty), $"{program}: {output}");
            return output;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
