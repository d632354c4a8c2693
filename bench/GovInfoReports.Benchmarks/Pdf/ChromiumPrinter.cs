using GovInfoReports.Documents.Html;
using GovInfoReports.Templates.Content;
using Microsoft.Playwright;

namespace GovInfoReports.Benchmarks.Pdf;

/// <summary>A Chromium that is already running prints our HTML page with the same faces, sizes and margins, tagged.</summary>
internal sealed class ChromiumPrinter : IAsyncDisposable
{
    private const string Program = "/usr/bin/chromium";

    private const string Look =
        """
        <style>
        body { max-width: none; margin: 0; padding: 0; font: 16pt/29pt FandolFang; }
        h1 { font: 22pt/36pt FandolSong; font-weight: bold; } h2 { font: 16pt/29pt FandolHei; } h3 { font: 16pt/29pt FandolKai; }
        table { font: 9pt/11.25pt FandolSong; } article { break-after: page; }
        </style>
        """;

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly IPage page;

    private ChromiumPrinter(IPlaywright playwright, IBrowser browser, IPage page) => (this.playwright, this.browser, this.page) = (playwright, browser, page);

    /// <summary>Null where no Chromium is installed.</summary>
    public static async Task<ChromiumPrinter?> TryStartAsync()
    {
        if (!File.Exists(Program))
        {
            return null;
        }

        var driver = await Playwright.CreateAsync();
        var chromium = await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return new ChromiumPrinter(driver, chromium, await chromium.NewPageAsync());
    }

    public async Task<byte[]> PrintAsync(IReadOnlyList<FilledReport> reports)
    {
        var bodies = reports.Select(report => $"<article>{ReportHtmlWriter.Write(report, new ReportHtmlOptions { WithTitle = true })}</article>");
        await page.SetContentAsync(ReportHtmlPage.Write(reports[0]).Split("<body>")[0] + Look + "<body>" + string.Concat(bodies) + "</body></html>");
        return await page.PdfAsync(new PagePdfOptions
        {
            Format = "A4",
            Tagged = true,
            Margin = new() { Top = "37mm", Bottom = "35mm", Left = "28mm", Right = "26mm" },
        });
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
