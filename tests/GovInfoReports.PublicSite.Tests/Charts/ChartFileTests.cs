using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GovInfoReports.PublicSite.Charts;
using GovInfoReports.TestSupport;

namespace GovInfoReports.PublicSite.Tests.Charts;

public sealed class ChartFileTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string Office = "/agencies/wuzhong-gov-office";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Office, "")]
    [InlineData("/statistics", "")]
    [InlineData("/statistics", "?region=wuzhong-o")]
    public async Task Every_chart_of_a_page_can_be_saved_as_a_picture_and_as_a_table(string address, string query)
    {
        var page = await site.GetPageAsync(address + query);

        page.Links("figure .count a").ShouldBe(
            [$"{address}/requests.svg{query}", $"{address}/requests.csv{query}", $"{address}/outcomes.svg{query}", $"{address}/outcomes.csv{query}"]);
        foreach (var link in page.Links("figure .count a"))
        {
            (await site.Client.GetAsync(link, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK, link);
        }
    }

    [Fact]
    public async Task A_picture_says_itself_what_it_shows_of_whom_and_where_it_comes_from()
    {
        var picture = await PictureAsync($"{Office}/requests.svg");

        picture.Element(Svg + "title")!.Value.ShouldBe("吴忠市人民政府办公室：收到和办理的申请（件）");
        picture.Element(Svg + "desc")!.Value.ShouldBe("本年新收：2025 37；办理结果总计：2025 38；结转下年度：2025 0。");
        WordsOf(picture).ShouldBe(
            ["收到和办理的申请（件）", "吴忠市人民政府办公室", "本年新收", "办理结果总计", "结转下年度", "0", "10", "20", "30", "40", "2025", "37", "38", "0", $"来源：政府信息公开工作年度报告公开平台 {Office}"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?region=wuzhong-o")]
    public async Task Columns_are_as_high_as_the_numbers_of_the_table(string query)
    {
        var values = await ValuesAsync($"/statistics{query}", "figure:nth-of-type(1)");

        var columns = (await PictureAsync($"/statistics/requests.svg{query}")).Descendants(Svg + "g").Last().Elements(Svg + "rect").Select(column => Number(column, "height")).ToList();

        // The picture goes year by year, the table series by series.
        var expected = Enumerable.Range(0, values[0].Length).SelectMany(year => values.Select(series => series[year])).ToList();
        columns.Select(height => Math.Round(height / columns.Max() * expected.Max())).ShouldBe(expected);
    }

    [Fact]
    public async Task Bars_are_divided_as_the_numbers_of_the_table()
    {
        var values = (await ValuesAsync("/statistics", "figure:nth-of-type(2)")).Select(series => series[1]).ToList();

        var picture = await PictureAsync("/statistics/outcomes.svg");
        var parts = picture.Descendants(Svg + "g").Last().Elements(Svg + "rect").Select(part => Number(part, "width")).ToList();

        values.ShouldBe([10, 2, 0, 25, 0, 1]);
        parts.Select(width => Math.Round(width / parts.Sum() * values.Sum())).ShouldBe(values.Where(value => value > 0));
        WordsOf(picture).Where(words => words.EndsWith('%')).ShouldBe(["26.3%", "65.8%"]);
    }

    [Fact]
    public async Task The_table_of_a_chart_is_saved_as_it_stands_on_the_page()
    {
        var csv = await site.Client.GetAsync("/statistics/outcomes.csv", Cancellation);

        (await csv.Content.ReadAsStringAsync(Cancellation)).TrimStart('\uFEFF').ShouldBe(
            "办理结果构成（件）,2023,2025\r\n予以公开,0,10\r\n部分公开,0,2\r\n不予公开,0,0\r\n无法提供,0,25\r\n不予处理,0,0\r\n其他处理,0,1\r\n");
        csv.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("全部地区办理结果构成.csv");
    }

    [Fact]
    public async Task A_picture_is_kept_and_asked_for_again_like_every_file()
    {
        var answer = await site.Client.GetAsync($"{Office}/outcomes.svg", Cancellation);
        using var again = new HttpRequestMessage(HttpMethod.Get, $"{Office}/outcomes.svg");
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);

        answer.Content.Headers.ContentType!.ToString().ShouldBe("image/svg+xml");
        (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName, answer.Content.Headers.ContentDisposition.FileNameStar)
            .ShouldBe(("attachment", "outcomes.svg", "吴忠市人民政府办公室办理结果构成.svg"));
        answer.Headers.CacheControl!.ToString().ShouldBe("public, no-cache");
        (await site.Client.SendAsync(again, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Colours_are_those_of_the_site()
    {
        var css = File.ReadAllText(RepositoryRoot.Combine("src/GovInfoReports.PublicSite/wwwroot/css", "colours.css"));
        string Colour(string name) => Regex.Match(css, $@"--{name}: (#[0-9a-f]+);", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;
        var drawn = new[] { await PictureAsync("/statistics/requests.svg"), await PictureAsync("/statistics/outcomes.svg") };

        drawn.SelectMany(picture => picture.Descendants()).Attributes().Where(attribute => attribute.Name == "fill" || attribute.Name == "stroke").Select(attribute => attribute.Value)
            .Distinct().ShouldBe(new[] { "paper", "ink", "ink-soft", "line", "chart-1", "chart-2", "chart-3", "chart-4", "chart-5", "chart-6" }.Select(Colour), ignoreOrder: true);
        (Colour("on-chart"), Colour("on-pale-chart")).ShouldBe((Colour("paper"), Colour("ink")));
    }

    [Fact]
    public void Signs_that_mean_something_in_xml_stay_words()
    {
        var chart = new ColumnChart("requests", new ChartData("收到<件>", "件", ["2025"], [new ChartSeries("甲&乙", [1])]));

        var picture = XDocument.Load(new MemoryStream(ChartPicture.Write(chart, "“某”局's <一>", "a?b=1&c=2"))).Root!;

        picture.Element(Svg + "title")!.Value.ShouldBe("“某”局's <一>：收到<件>（件）");
        WordsOf(picture).Last().ShouldBe("来源：a?b=1&c=2");
    }

    [Theory]
    [InlineData("/statistics/none.svg")]
    [InlineData("/statistics/none.csv")]
    [InlineData("/statistics/requests.svg?region=no-such")]
    [InlineData("/agencies/nobody/requests.svg")]
    [InlineData(Office + "/none.svg")]
    public async Task A_chart_that_is_not_there_is_not_found(string address) =>
        (await site.GetPageAsync(address, HttpStatusCode.NotFound)).Words("h1").ShouldBe("没有找到这个页面");

    /// <summary>The rows of the table that stands under a chart.</summary>
    private async Task<double[][]> ValuesAsync(string address, string figure) =>
    [
        .. (await site.GetPageAsync(address)).QuerySelectorAll($"{figure} tbody tr")
            .Select(row => row.QuerySelectorAll("td").Select(cell => double.Parse(cell.TextContent, CultureInfo.InvariantCulture)).ToArray()),
    ];

    private async Task<XElement> PictureAsync(string address)
    {
        await using var stream = await site.Client.GetStreamAsync(address, Cancellation);
        var picture = (await XDocument.LoadAsync(stream, LoadOptions.None, Cancellation)).Root!;
        picture.Name.ShouldBe(Svg + "svg");
        picture.Attribute("viewBox")!.Value.ShouldBe($"0 0 {picture.Attribute("width")!.Value} {picture.Attribute("height")!.Value}");
        picture.DescendantsAndSelf().Attributes().ShouldAllBe(attribute => attribute.Name != "class" && attribute.Name != "style" && attribute.Name != "href");
        return picture;
    }

    private static IEnumerable<string> WordsOf(XElement picture) => picture.Descendants(Svg + "text").Select(text => text.Value);

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
