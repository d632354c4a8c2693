using GovInfoReports.EndToEndTests.Hosting;

namespace GovInfoReports.Benchmarks.Web;

/// <summary>Addresses with a query, which are answered anew each time: searches and sums.</summary>
internal sealed class UncachedRounds(SiteProcess site, Wrk wrk, int bodies)
{
    // In nearly every report, in some, in few; two words; narrowed. Each is asked again and again in turn.
    private static readonly string[] Searches =
    [
        "q=公开", "q=政务公开", "q=政府信息公开工作", "q=依申请公开", "q=解读", "q=营商环境", "q=工业园区", "q=规范性文件", "q=督查", "q=微信公众号", "q=条", "q=报",
        "q=行政复议 行政诉讼", "q=政策解读 新媒体", "q=网站 培训", "q=公开&year=2025", "q=解读&region=ningyuan-o3", "q=申请&requests=true", "q=梅兰竹菊", "q=红楼梦", "agency=公安局",
        "q=政务公开&kind=Department", "agency=第77", "year=2024", "q=2025年", "q=公开&p=10",
    ];

    public async Task RunAsync(ResultTable table)
    {
        await MeasureAsync(table, $"search in {bodies * 2:N0} reports, one reader", Addresses(string.Empty, Searches), 1, "95 % <= 50 ms");
        await MeasureAsync(table, "the same, four readers", Addresses(string.Empty, Searches), 4, string.Empty);
        await MeasureAsync(table, "the same by program, one reader", Addresses("api/v1/reports", Searches.Where(search => search.StartsWith("q=", StringComparison.Ordinal))), 1, string.Empty);
        await MeasureAsync(table, $"statistics of {bodies:N0} reports", Addresses($"statistics/{GeneratedTexts.Year}", ["n=1", "n=2"]), 1, "<= 150 ms");
        await MeasureAsync(table, "the same as a region", Addresses($"statistics/{GeneratedTexts.Year}", [$"region={GeneratedStore.TopOffice}"]), 1, "<= 150 ms");
    }

    private async Task MeasureAsync(ResultTable table, string measure, IReadOnlyList<Uri> addresses, int readers, string aim)
    {
        // Once for the plans and the machine code.
        await wrk.RunAsync(addresses, readers);
        var load = await wrk.RunAsync(addresses, readers);
        table.Add(measure, $"half {load.P50:F1} ms, 95 % {load.P95:F1} ms", $"{load.PerSecond:F0}/s", aim: aim);
    }

    private List<Uri> Addresses(string path, IEnumerable<string> queries) =>
        [.. queries.Select(query => new Uri(site.Address, $"{path}?{Uri.EscapeDataString(query).Replace("%3D", "=", StringComparison.Ordinal).Replace("%26", "&", StringComparison.Ordinal)}"))];
}
