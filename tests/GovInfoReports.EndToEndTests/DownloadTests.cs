using System.Text.Json;
using CsvHelper;
using GovInfoReports.EndToEndTests.Hosting;
using GovInfoReports.Templates.Narratives;
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
        var page = await OpenReportAsync();

        var published = await ReadAsync(await SaveAsync(page, "JSON"));
        var read = await ReadAsync(await SaveAsync(page, format));

        foreach (var part in (string[])["title", "agency", "year", "revision", "texts", "tables"])
        {
            JsonElement.DeepEquals(read.GetProperty(part), published.GetProperty(part)).ShouldBeTrue($"{part} of {format}");
        }
    }

    [Fact]
    public async Task A_downloaded_PDF_is_imported_with_every_word_and_figure()
    {
        var page = await OpenReportAsync();

        var published = await ReadAsync(await SaveAsync(page, "JSON"));
        var read = await ReadAsync(await SaveAsync(page, "PDF"));

        foreach (var part in (string[])["agency", "year", "revision", "tables"])
        {
            JsonElement.DeepEquals(read.GetProperty(part), published.GetProperty(part)).ShouldBeTrue(part);
        }

        // What a page shows is words: neither bold nor links, and no spaces around figures, which the typesetter makes itself.
        Words(read.GetProperty("title")).ShouldBe(Words(published.GetProperty("title")));
        read.GetProperty("texts").EnumerateObject().Select(text => (text.Name, Words(text.Value)))
            .ShouldBe(published.GetProperty("texts").EnumerateObject().Select(text => (text.Name, Words(text.Value))));
    }

    [Fact]
    public async Task A_downloaded_table_of_data_has_every_figure_of_the_page()
    {
        var page = await OpenReportAsync();

        var figures = new Dictionary<string, string>();
        using (var csv = CsvReader.Create(File.OpenRead(await SaveAsync(page, "CSV")), new CsvReaderOptions()))
        {
            while (csv.Read())
            {
                (csv.GetString("机关"), csv.GetString("年度"), csv.GetString("修订号")).ShouldBe(("吴忠市人民政府办公室", "2025", "1"));
                figures.Add($"{csv.GetString("表")}.{csv.GetString("行代码")}.{csv.GetString("列代码")}", csv.GetString("数值"));
            }
        }

        figures.Count.ShouldBe(200);
        figures.ShouldBe(await page.EvaluateAsync<Dictionary<string, string>>("Object.fromEntries([...document.querySelectorAll('td[headers]')].map(cell => [cell.id, cell.textContent]))"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<IPage> OpenReportAsync()
    {
        var page = await (await sites.Browser.NewContextAsync()).NewPageAsync();
        await page.GotoAsync(new Uri(sites.Public.Address, "reports/2025/wuzhong-gov-office").ToString());
        return page;
    }

    private async Task<string> SaveAsync(IPage page, string format)
    {
        var link = page.GetByRole(AriaRole.Link, new() { Name = format, Exact = true });
        // Chromium shows a PDF; with Alt it saves whatever is clicked.
        var download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync(new() { Modifiers = [KeyboardModifier.Alt] }));
        var path = Path.Combine(folder, download.SuggestedFilename);
        await download.SaveAsAsync(path);
        return path;
    }

    private static string Words(JsonElement text) => string.Concat(Narrative.Parse(text.GetString()!).PlainText.Where(sign => !char.IsWhiteSpace(sign)));

    private async Task<JsonElement> ReadAsync(string path)
    {
        var json = Path.Combine(folder, $"{Guid.CreateVersion7()}.json");
        await BuiltProject.RunCommandAsync(sites.Database.ConnectionString, "convert", path, "--to", "json", "-o", json);
        return JsonDocument.Parse(await File.ReadAllTextAsync(json)).RootElement;
    }
}
