using System.Text.Json;
using GovInfoReports.EndToEndTests.Hosting;
using Microsoft.Playwright;

namespace GovInfoReports.EndToEndTests;

/// <summary>What a citizen downloads can be read again: the file says what the page says.</summary>
public sealed class DownloadTests(Sites sites) : IClassFixture<Sites>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("govinfo-download").FullName;

    [Theory]
    [InlineData("DOCX")]
    [InlineData("XLSX")]
    [InlineData("JSON")]
    [InlineData("网页代码")]
    public async Task A_downloaded_report_is_imported_with_equal_content(string format)
    {
        var page = await (await sites.Browser.NewContextAsync()).NewPageAsync();
        await page.GotoAsync(new Uri(sites.Public.Address, "reports/2025/wuzhong-gov-office").ToString());

        var published = await ReadAsync(await SaveAsync(page, "JSON"));
        var read = await ReadAsync(await SaveAsync(page, format));

        foreach (var part in (string[])["title", "agency", "year", "revision", "texts", "tables"])
        {
            JsonElement.DeepEquals(read.GetProperty(part), published.GetProperty(part)).ShouldBeTrue($"{part} of {format}");
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<string> SaveAsync(IPage page, string format)
    {
        var link = page.GetByRole(AriaRole.Link, new() { Name = format, Exact = true });
        var download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        var path = Path.Combine(folder, download.SuggestedFilename);
        await download.SaveAsAsync(path);
        return path;
    }

    private async Task<JsonElement> ReadAsync(string path) =>
        JsonDocument.Parse(await BuiltProject.RunCommandAsync(sites.Database.ConnectionString, "convert", path, "--to", "json")).RootElement;
}
