using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace GovInfoReports.PublicSite.Tests.Pages;

public class YearArchiveTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_year_page_leads_to_one_file_with_all_reports()
    {
        var address = (await site.GetPageAsync("/years/2025")).Links(".count a").First();
        var answer = await site.Client.GetAsync(address, Cancellation);
        using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync(Cancellation));

        answer.Content.Headers.ContentType!.ToString().ShouldBe("application/zip");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("2025.zip");
        answer.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("2025年政府信息公开工作年度报告.zip");
        answer.Headers.CacheControl!.ToString().ShouldBe("public, no-cache");
        archive.Entries.Select(entry => entry.FullName.Split('/')[0]).Distinct()
            .ShouldBe(["shapotou-miit", "wuzhong-gov-office", "wuzhong-jinji", "2025年全部数据.csv", "manifest.json", "SHA256SUMS"]);
        foreach (var line in Encoding.UTF8.GetString(await ReadAsync(archive, "SHA256SUMS")).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Convert.ToHexStringLower(SHA256.HashData(await ReadAsync(archive, line[66..]))).ShouldBe(line[..64], line[66..]);
        }
    }

    [Fact]
    public async Task The_files_are_those_of_the_report_page()
    {
        using var archive = new ZipArchive(await site.Client.GetStreamAsync("/years/2025.zip", Cancellation));
        using var manifest = JsonDocument.Parse(await ReadAsync(archive, "manifest.json"));

        foreach (var file in manifest.RootElement.GetProperty("files").EnumerateArray().Where(file => file.TryGetProperty("code", out _)))
        {
            var name = file.GetProperty("file").GetString()!;
            var single = await site.Client.GetByteArrayAsync($"/reports/2025/{file.GetProperty("code").GetString()}{name[name.LastIndexOf('.')..]}", Cancellation);
            (await ReadAsync(archive, name)).ShouldBe(single, name);
        }
    }

    [Fact]
    public async Task An_unchanged_archive_is_not_sent_again()
    {
        var first = await site.Client.GetAsync("/years/2023.zip", Cancellation);
        var request = new HttpRequestMessage(HttpMethod.Get, "/years/2023.zip") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        (await site.Client.SendAsync(request, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await site.Client.GetAsync("/years/2025.zip", HttpCompletionOption.ResponseHeadersRead, Cancellation)).Headers.ETag.ShouldNotBe(first.Headers.ETag);
        (await site.Client.GetByteArrayAsync("/years/2023.zip", Cancellation)).ShouldBe(await first.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task A_year_without_reports_has_no_archive() =>
        (await site.GetPageAsync("/years/1999.zip", HttpStatusCode.NotFound)).Words("h1").ShouldBe("没有找到这个页面");

    private static async Task<byte[]> ReadAsync(ZipArchive archive, string name)
    {
        await using var stream = await archive.GetEntry(name)!.OpenAsync(Cancellation);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, Cancellation);
        return bytes.ToArray();
    }
}
