using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GovInfoReports.Documents.Import;
using GovInfoReports.Documents.Pdf;
using GovInfoReports.Templates.Content;
using GovInfoReports.TestSupport;
using GovInfoReports.Typesetting.Fonts;

namespace GovInfoReports.PublicSite.Tests.Reports;

public class ReportFileTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string GovernmentOffice = "/reports/2025/wuzhong-gov-office";
    private static readonly string[] Extensions = ["pdf", "docx", "xlsx", "csv", "json"];

    public static TheoryData<string> Codes => [.. Seeds.All.Select(seed => seed.Code)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task The_json_has_all_200_figures_of_the_source(string code)
    {
        var seed = Seeds.Get(code);
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync($"/reports/{seed.Year}/{code}.json", Cancellation));

        var figures = json.RootElement.GetProperty("tables").EnumerateObject()
            .SelectMany(table => table.Value.EnumerateObject(), (table, cell) => ($"{table.Name}.{cell.Name}", cell.Value.GetDecimal()));

        figures.ShouldBe(SeedSource.FiguresOf(seed).Select(cell => (cell.Key, cell.Value!.Value)), ignoreOrder: true);
        json.RootElement.GetProperty("agency").GetString().ShouldBe(seed.Agency);
    }

    [Fact]
    public async Task The_json_is_what_was_published_to_the_byte()
    {
        var answer = await site.Client.GetAsync($"{GovernmentOffice}.json", Cancellation);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Cancellation);

        answer.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        Encoding.UTF8.GetString(bytes).ShouldBe(
            await site.Store.Database.QueryAsync<string>("SELECT content FROM publications WHERE agency_code = $1", "wuzhong-gov-office"));
        (await site.GetPageAsync(GovernmentOffice)).AllWords(".hashes code").ShouldBe(
        [
            Convert.ToHexStringLower(SHA256.HashData(bytes)),
            await site.Store.Database.QueryAsync<string>("SELECT hash FROM publications WHERE agency_code = $1", "wuzhong-gov-office"),
        ]);
    }

    [Fact]
    public async Task The_csv_has_a_line_for_each_figure()
    {
        var answer = await site.Client.GetAsync($"{GovernmentOffice}.csv", Cancellation);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Cancellation);
        var lines = Encoding.UTF8.GetString(bytes.AsSpan(3)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        bytes[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
        lines.Length.ShouldBe(201);
        lines.ShouldContain("吴忠市人民政府办公室,2025,1,T2,NORM,行政规范性文件,INFORCE,现行有效件数,85");
        lines.ShouldContain("吴忠市人民政府办公室,2025,1,T3,R7,三、本年度办理结果／（七）总计,P,自然人,38");
    }

    [Theory]
    [InlineData("fragment.html", "text/html; charset=utf-8")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task A_file_reads_back_as_the_report(string extension, string mediaType)
    {
        var answer = await site.Client.GetAsync($"{GovernmentOffice}.{extension}", Cancellation);
        var json = await site.Client.GetByteArrayAsync($"{GovernmentOffice}.json", Cancellation);
        var imported = ReportImporter.Import(await answer.Content.ReadAsByteArrayAsync(Cancellation), $"report.{extension}");

        answer.Content.Headers.ContentType!.ToString().ShouldBe(mediaType);
        imported.Report.ShouldBe(ReportJson.Read(json));
    }

    [Fact]
    public async Task The_pdf_is_that_of_the_report_without_a_mark()
    {
        var answer = await site.Client.GetAsync($"{GovernmentOffice}.pdf", Cancellation);
        var report = ReportJson.Read(await site.Client.GetByteArrayAsync($"{GovernmentOffice}.json", Cancellation));

        answer.Content.Headers.ContentType!.ToString().ShouldBe("application/pdf");
        (await answer.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBe(ReportPdfWriter.Write(report, FontSet.Load(null)));
    }

    [Theory]
    [InlineData("pdf", "inline")]
    [InlineData("docx", "attachment")]
    [InlineData("xlsx", "attachment")]
    [InlineData("csv", "attachment")]
    [InlineData("json", "attachment")]
    public async Task A_file_is_saved_under_the_title_of_the_report(string extension, string type)
    {
        var disposition = (await site.Client.GetAsync($"{GovernmentOffice}.{extension}", Cancellation)).Content.Headers.ContentDisposition!;

        disposition.DispositionType.ShouldBe(type);
        disposition.FileName.ShouldBe($"wuzhong-gov-office-2025-v1.{extension}");
        SeedSource.Condense(disposition.FileNameStar!).ShouldBe($"吴忠市人民政府办公室2025年政府信息公开工作年度报告.{extension}");
    }

    [Fact]
    public async Task The_page_offers_the_files_that_exist()
    {
        var page = await site.GetPageAsync(GovernmentOffice);

        page.Links(".downloads a").ShouldBe([.. Extensions.Select(extension => $"{GovernmentOffice}.{extension}"), $"{GovernmentOffice}.fragment.html"]);
        page.AllWords(".downloads a").ShouldBe([.. Extensions.Select(extension => extension.ToUpperInvariant()), "网页代码"]);
        page.Links("link[rel=alternate]:not([type='application/atom+xml'])").ShouldBe([.. Extensions.Select(extension => $"{GovernmentOffice}.{extension}")]);
    }

    [Theory]
    [InlineData(".json", "public, no-cache")]
    [InlineData(".csv", "public, no-cache")]
    [InlineData("/v1.json", "public, max-age=86400")]
    [InlineData("/v1.csv", "public, max-age=86400")]
    [InlineData("/v1.xlsx", "public, max-age=86400")]
    public async Task An_unchanged_file_is_not_sent_again(string file, string cacheControl)
    {
        var first = await site.Client.GetAsync(GovernmentOffice + file, Cancellation);
        var request = new HttpRequestMessage(HttpMethod.Get, GovernmentOffice + file) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        var second = await site.Client.SendAsync(request, Cancellation);

        first.Headers.CacheControl!.ToString().ShouldBe(cacheControl);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/reports/2025/nobody.json")]
    [InlineData("/reports/2024/wuzhong-gov-office.csv")]
    [InlineData("/reports/2025/wuzhong-gov-office/v2.json")]
    public async Task A_file_that_does_not_exist_is_not_found(string address) =>
        (await site.GetPageAsync(address, HttpStatusCode.NotFound)).Words("h1").ShouldBe("没有找到这个页面");

    [Fact]
    public async Task A_head_request_gets_the_headers_alone()
    {
        var answer = await site.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"{GovernmentOffice}.json"), Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.ETag.ShouldNotBeNull();
    }
}
