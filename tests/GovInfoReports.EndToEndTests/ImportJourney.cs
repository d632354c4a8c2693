using System.Text.Json;
using GovInfoReports.EndToEndTests.Hosting;
using GovInfoReports.TestSupport;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovInfoReports.EndToEndTests;

/// <summary>A report that lies on the disk as a Word document, dropped on the draft.</summary>
public sealed class ImportJourney(Sites sites) : IClassFixture<Sites>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("govinfo-import").FullName;

    [Fact]
    public async Task A_word_document_dropped_on_the_draft_fills_every_field()
    {
        var (document, json) = await ConvertAsync(Seeds.Jinji, "docx");
        var page = await sites.SignInAsync("drafter");
        await page.OpenDraftAsync();

        await DropAsync(page.Locator(".drafting"), document);

        await Expect(page.Locator(".import-summary")).ToContainTextAsync($"读到《{json.GetProperty("title").GetString()}》，2025 年度。");
        await Expect(page.Locator(".doubts")).ToHaveCountAsync(0);
        await Expect(page.Locator(".comparison .taken td[id^='new-T']")).ToHaveCountAsync(200);
        await page.GetByRole(AriaRole.Button, new() { Name = "确认导入" }).ClickAsync();
        await page.Field("T3.N.P").WaitForAsync();
        var shown = await page.EvaluateAsync<Dictionary<string, string>>("Object.fromEntries([...document.querySelectorAll('[data-field]')].map(field => [field.dataset.field, field.value]))");
        foreach (var (field, value) in FieldsOf(json))
        {
            shown[field].ShouldBe(value, field);
        }

        shown.Count(field => field.Key.StartsWith('T') && field.Key.Contains('.', StringComparison.Ordinal)).ShouldBe(200);
    }

    [Fact]
    public async Task A_doubtful_figure_is_corrected_in_place_on_the_import_page()
    {
        var text = Path.Combine(folder, "报告.txt");
        await File.WriteAllTextAsync(text, Seeds.Jinji.Text.Replace("一、本年新收政府信息公开申请数量\t\t0", "一、本年新收政府信息公开申请数量\t\t约30", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var page = await sites.SignInAsync("drafter");
        await page.OpenDraftAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "导入", Exact = true }).ClickAsync();
        await page.Locator("#file").WaitForAsync();

        await DropAsync(page.Locator(".import-form .drop"), text);

        await Expect(page.Locator(".source-table td.doubtful")).ToHaveTextAsync("约30");
        await page.GetByLabel("表三“一、本年新收”行“自然人”列", new() { Exact = true }).FillAsync("30");
        await page.GetByRole(AriaRole.Button, new() { Name = "确认导入" }).ClickAsync();
        await page.Field("T3.N.P").WaitForAsync();
        await Expect(page.Field("T3.N.P")).ToHaveValueAsync("30");
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_before_it_is_sent()
    {
        var large = Path.Combine(folder, "扫描件.pdf");
        await File.WriteAllBytesAsync(large, new byte[(10 * 1024 * 1024) + 1], TestContext.Current.CancellationToken);
        var page = await sites.SignInAsync("drafter");
        await page.OpenDraftAsync();

        await DropAsync(page.Locator(".drafting"), large);

        await Expect(page.Locator(".drafting > .reading")).ToHaveTextAsync("文件超过 10 MB，不会是年度报告的文字稿；请检查是否选错了文件。");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Drops a file as the desktop would.</summary>
    private static async Task DropAsync(ILocator zone, string path) => await zone.EvaluateAsync(
        """
        (zone, { name, data }) => {
            const transfer = new DataTransfer();
            transfer.items.add(new File([Uint8Array.from(atob(data), sign => sign.charCodeAt(0))], name));
            for (const type of ['dragover', 'drop']) {
                zone.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
            }
        }
        """,
        new { name = Path.GetFileName(path), data = Convert.ToBase64String(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)) });

    private static IEnumerable<(string Field, string Value)> FieldsOf(JsonElement report)
    {
        foreach (var text in report.GetProperty("texts").EnumerateObject())
        {
            yield return (text.Name, text.Value.GetString()!);
        }

        foreach (var table in report.GetProperty("tables").EnumerateObject())
        {
            foreach (var cell in table.Value.EnumerateObject())
            {
                yield return ($"{table.Name}.{cell.Name}", cell.Value.GetRawText());
            }
        }
    }

    private async Task<(string Path, JsonElement Json)> ConvertAsync(Seed seed, string format)
    {
        var path = Path.Combine(folder, $"报告.{format}");
        await BuiltProject.RunCommandAsync(sites.Database.ConnectionString, "convert", seed.Path, "--to", format, "-o", path);
        var json = await BuiltProject.RunCommandAsync(sites.Database.ConnectionString, "convert", path, "--to", "json");
        return (path, JsonDocument.Parse(json).RootElement);
    }
}
