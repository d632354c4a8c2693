using GovInfoReports.Documents.Import;
using GovInfoReports.Documents.Pdf;
using GovInfoReports.Templates.Content;
using GovInfoReports.TestSupport;
using GovInfoReports.Typesetting.Fonts;

namespace GovInfoReports.Benchmarks.Pdf;

/// <summary>
/// <c>./dev bench pdf [ROUNDS]</c>: seed 002 and a yearbook of 16 copies, by our typesetter, by a warm Chromium and by LibreOffice, taking turns in
/// one run so that all meet the same machine. Every file is read back before its time counts.
/// </summary>
internal static class PdfRun
{
    public const int UsualRounds = 15;
    private const int Copies = 16;
    private const int OwnRendersPerRound = 20;

    public static async Task<int> StartAsync(int rounds)
    {
        var report = ReportImporter.Import(Seeds.GovernmentOffice.Bytes, Seeds.GovernmentOffice.FileName).Report;
        FilledReport[] yearbook = [.. Enumerable.Repeat(report, Copies)];
        var fonts = FontSet.Load(null);
        await using var chromium = await ChromiumPrinter.TryStartAsync();
        var office = OfficePrinter.Find();
        var table = new TimeTable();
        for (var round = 0; round < rounds; round++)
        {
            var own = table.Time("own, one report", OwnRendersPerRound, () => ReportPdfWriter.Write(report, fonts));
            PdfContent.Check(own, report, 1);
            PdfContent.Check(table.Time($"own, {Copies} copies", 1, () => ReportPdfWriter.WriteYearbook("年报汇编", report.Agency, yearbook, fonts)), report, Copies);
            table.Time("own, 2 threads, per report", OwnRendersPerRound, () => Parallel(report, fonts), rendersPerCall: 2);
            if (chromium is not null)
            {
                PdfContent.Check(await table.TimeAsync("chromium, one report", () => chromium.PrintAsync([report])), report, 1);
                PdfContent.Check(await table.TimeAsync($"chromium, {Copies} copies", () => chromium.PrintAsync(yearbook)), report, Copies);
            }

            if (office is not null)
            {
                var (perReport, pdf) = office.Print(report);
                PdfContent.Check(pdf, report, 1);
                table.Add("libreoffice, one report", perReport, pdf.Length);
            }

            Console.WriteLine($"round {round + 1} of {rounds}: {table.LastRound}");
        }

        table.Print("own, one report");
        return 0;
    }

    private static byte[] Parallel(FilledReport report, FontSet fonts)
    {
        var files = new byte[2][];
        System.Threading.Tasks.Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, index => files[index] = ReportPdfWriter.Write(report, fonts));
        return files[0];
    }
}
