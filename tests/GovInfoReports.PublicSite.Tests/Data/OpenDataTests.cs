using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using GovInfoReports.Templates.Editions;

namespace GovInfoReports.PublicSite.Tests.Data;

/// <summary>What is said about the data is what the data are.</summary>
public class OpenDataTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_is_described_in_the_words_of_schema_org()
    {
        const string Address = "/reports/2025/wuzhong-gov-office";
        var page = await site.GetPageAsync(Address);
        var graph = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("@graph");
        var published = JsonDocument.Parse(await site.Client.GetStringAsync($"{Address}.json", Cancellation)).RootElement;
        var (report, data) = (graph[0], graph[1]);

        (Text(report, "@type"), Text(data, "@type")).ShouldBe(("Report", "Dataset"));
        (Text(report, "@id"), Text(report, "url"), Text(data, "isBasedOn")).ShouldBe(($"{Address}/v1", Address, $"{Address}/v1"));
        Text(report, "name").ShouldBe(published.GetProperty("title").GetString()!.ReplaceLineEndings(string.Empty));
        Text(report, "abstract").ShouldBe(string.Concat(page.AllWords(".summary p")));
        page.Words(".facts").ShouldContain(Text(report, "reportNumber"));
        Text(report, "creativeWorkStatus").ShouldBe("有效");
        foreach (var part in (JsonElement[])[report, data])
        {
            Text(part, "datePublished").ShouldBe(page.QuerySelector(".facts time")!.GetAttribute("datetime"));
            part.GetProperty("version").GetInt32().ShouldBe(published.GetProperty("revision").GetInt32());
            Text(part, "temporalCoverage").ShouldBe("2025-01-01/2025-12-31");
            Text(part.GetProperty("publisher"), "name").ShouldBe(published.GetProperty("agency").GetString());
        }

        await FilesShouldBeThereAsync(report.GetProperty("encoding"), "contentUrl", "encodingFormat", 5);
        await FilesShouldBeThereAsync(data.GetProperty("distribution"), "contentUrl", "encodingFormat", 3);
    }

    [Fact]
    public async Task The_figures_of_a_year_are_those_of_its_reports()
    {
        var lines = await LinesAsync("/data/2025.csv");

        var expected = new List<string> { lines[0] };
        foreach (var code in (string[])["shapotou-miit", "wuzhong-gov-office", "wuzhong-jinji"])
        {
            expected.AddRange((await LinesAsync($"/reports/2025/{code}.csv"))[1..]);
        }

        lines.Length.ShouldBe(601);
        lines.ShouldBe(expected);
    }

    [Fact]
    public async Task The_columns_of_the_figures_are_as_described()
    {
        using var answer = await site.Client.GetAsync("/data/2025.csv", Cancellation);
        answer.Headers.GetValues("Link").ShouldBe(["</data/2025-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\""]);
        var table = await JsonAsync("/data/2025-metadata.json");
        var columns = table.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().ToList();
        var lines = await LinesAsync("/data/2025.csv");

        new Uri(new Uri("https://a/data/2025-metadata.json"), Text(table, "url")).AbsolutePath.ShouldBe("/data/2025.csv");
        columns.Select(column => Text(column, "titles")).ShouldBe(lines[0].TrimStart('\uFEFF').Split(','));
        columns.Select(column => Text(column, "name")).ShouldBe(["agency", "year", "revision", "table", "row", "rowName", "column", "columnName", "value"]);
        foreach (var (column, field) in lines[1..].SelectMany(line => columns.Zip(line.Split(','))))
        {
            ShouldFit(field, column);
        }

        bool Fits(string name, string value) => Regex.IsMatch(value, $"^(?:{Text(columns.Single(column => Text(column, "name") == name).GetProperty("datatype"), "format")})$", RegexOptions.None, TimeSpan.FromSeconds(1));
        AnnualReport2021.Edition.Cells.Where(cell => !Fits("table", cell.Key.Table) || !Fits("row", cell.Key.Row) || !Fits("column", cell.Key.Column)).ShouldBeEmpty();
        Fits("row", "R3x1").ShouldBeFalse();
    }

    [Fact]
    public async Task The_catalogue_names_every_year_and_where_it_can_be_had()
    {
        var catalog = await JsonAsync("/data/catalog.jsonld");

        Text(catalog, "@type").ShouldBe("dcat:Catalog");
        var years = catalog.GetProperty("dcat:dataset").EnumerateArray().ToList();
        years.Select(year => Text(year, "@id")).ShouldBe(["/years/2025", "/years/2023"]);
        years.Select(year => Text(year.GetProperty("dct:temporal"), "dcat:startDate")).ShouldBe(["2025-01-01", "2023-01-01"]);
        Text(years[0], "dct:modified").ShouldBe(await site.Store.Database.QueryAsync<string>(
            "SELECT to_char(max(published_at) AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD\"T\"HH24:MI:SS\"+08:00\"') FROM publications WHERE year = 2025"));
        foreach (var distributions in years.Select(year => year.GetProperty("dcat:distribution")))
        {
            await FilesShouldBeThereAsync(distributions, "dcat:downloadURL", "dcat:mediaType", 2);
            await FilesShouldBeThereAsync(distributions, "dcat:accessURL", "dcat:mediaType", 1);
        }

        (await site.Client.GetAsync(Text(catalog.GetProperty("dcat:service"), "dcat:endpointDescription"), Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Terms_of_use_are_named_wherever_data_are_described()
    {
        const string Terms = "https://www.a.gov.cn/terms";
        await using var host = new PublicSiteHost(site.Store.Database.PublicConnectionString, ("Site:DataTerms", Terms));
        using var client = host.CreateClient();
        async Task<string> GetAsync(string address) => await client.GetStringAsync(address, Cancellation);

        JsonDocument.Parse(await GetAsync("/data/catalog.jsonld")).RootElement.GetProperty("dcat:dataset").EnumerateArray()
            .SelectMany(year => year.GetProperty("dcat:distribution").EnumerateArray()).Select(file => Text(file, "dct:license")).ShouldBe(Enumerable.Repeat(Terms, 6));
        Text(JsonDocument.Parse(await GetAsync("/data/2025-metadata.json")).RootElement, "dc:license").ShouldBe(Terms);
        (await GetAsync("/reports/2025/wuzhong-jinji")).ShouldContain($"\"license\":\"{Terms}\"");
        (await GetAsync("/data")).ShouldContain($"<a href=\"{Terms}\">开放数据使用条款</a>");
        (await JsonAsync("/data/2025-metadata.json")).TryGetProperty("dc:license", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("/data/2001.csv")]
    [InlineData("/data/2001-metadata.json")]
    public async Task A_year_without_reports_is_not_found(string address) =>
        (await site.Client.GetAsync(address, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task All_there_is_is_linked_from_the_page_of_open_data()
    {
        var links = (await site.GetPageAsync("/data")).Links("main a").ToList();

        new[] { "/data/catalog.jsonld", "/data/api", "/data/2025.csv", "/data/2025-metadata.json", "/years/2025.zip", "/openapi/v1.json" }.Except(links).ShouldBeEmpty();
    }

    private static void ShouldFit(string field, JsonElement column)
    {
        var type = column.GetProperty("datatype");
        if (field.Length == 0)
        {
            column.GetProperty("required").GetBoolean().ShouldBeFalse();
        }
        else if (Text(type, "base") is "integer" or "decimal")
        {
            decimal.Parse(field, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture).ShouldBeGreaterThanOrEqualTo(type.GetProperty("minimum").GetDecimal());
        }
        else if (type.TryGetProperty("format", out var format))
        {
            field.ShouldMatch($"^(?:{format.GetString()})$");
        }
    }

    private async Task FilesShouldBeThereAsync(JsonElement files, string addressName, string typeName, int count)
    {
        var addressed = files.EnumerateArray().Where(file => file.TryGetProperty(addressName, out _)).ToList();
        addressed.Count.ShouldBe(count);
        foreach (var file in addressed)
        {
            using var answer = await site.Client.GetAsync(Text(file, addressName), Cancellation);
            (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.OK, Text(file, typeName)));
        }
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private async Task<string[]> LinesAsync(string address) => (await site.Client.GetStringAsync(address, Cancellation)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private async Task<JsonElement> JsonAsync(string address) => JsonDocument.Parse(await site.Client.GetStringAsync(address, Cancellation)).RootElement;
}
