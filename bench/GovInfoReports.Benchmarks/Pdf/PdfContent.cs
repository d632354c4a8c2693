using System.Diagnostics;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Benchmarks.Pdf;

/// <summary>A file counts only if poppler reads the report out of it.</summary>
internal static class PdfContent
{
    /// <exception cref="InvalidOperationException">The file lacks something of the report.</exception>
    public static void Check(byte[] pdf, FilledReport report, int copies)
    {
        var text = Words(TextOf(pdf));
        foreach (var section in report.Edition.Sections)
        {
            Require(text, section.Heading, copies);
        }

        Require(text, report.Content.Text(TextKey.InformationManagement)[..20], copies);
        Require(text, report.Content.Text(TextKey.ProblemsAndImprovements)[^12..], copies);
    }

    private static void Require(string text, string words, int copies)
    {
        var count = text.Split(Words(words)).Length - 1;
        if (count < copies)
        {
            throw new InvalidOperationException($"“{words}” stands {count} times in the file, not {copies}.");
        }
    }

    private static string Words(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));

    private static string TextOf(byte[] pdf)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7()}.pdf");
        File.WriteAllBytes(path, pdf);
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pdftotext", [path, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            return process.StandardOutput.ReadToEnd();
        }
        finally
        {
            File.Delete(path);
        }
    }
}
