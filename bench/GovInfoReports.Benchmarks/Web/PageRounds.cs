using GovInfoReports.EndToEndTests.Hosting;

namespace GovInfoReports.Benchmarks.Web;

/// <summary>Pages and files from memory against copies of them sent by nginx.</summary>
internal sealed class PageRounds(SiteProcess site, Wrk wrk, int body)
{
    private const int Connections = 32;

    private readonly (string Name, string Path)[] subjects =
    [
        ("report-page", $"reports/{GeneratedTexts.Year}/{GeneratedStore.CodeOf(body)}"),
        ("list-page", string.Empty),
        ("api", $"api/v1/reports/{GeneratedTexts.Year}/{GeneratedStore.CodeOf(body)}"),
        ("pdf", $"reports/{GeneratedTexts.Year}/{GeneratedStore.CodeOf(body)}.pdf"),
    ];

    private readonly Dictionary<string, List<Load>> loads = [];
    private readonly List<PageCopy> pages = [];

    public async Task RunAsync(int rounds, int core, Action<string> say)
    {
        foreach (var (name, path) in subjects)
        {
            pages.Add(await PageCopy.TakeAsync(name, new Uri(site.Address, path)));
        }

        await using var nginx = await StaticServer.StartAsync(pages, core);
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var page in pages)
            {
                await AskAsync($"{page.Name} ours", page.Address, "br");
                await AskAsync($"{page.Name} nginx", nginx.BrotliStatic(page), "br");
                if (page.Brotli is not null)
                {
                    await AskAsync($"{page.Name} brotli", nginx.Brotli(page), "br");
                    await AskAsync($"{page.Name} ours in gzip", page.Address, "gzip");
                    await AskAsync($"{page.Name} gzip", nginx.Gzip(page), "gzip");
                    await AskAsync($"{page.Name} quick gzip", nginx.QuickGzip(page), "gzip");
                }
            }

            await AskAsync("unchanged ours", pages[0].Address, "br", ("If-None-Match", pages[0].Tag));
            var copy = await PageCopy.TakeAsync(pages[0].Name, nginx.BrotliStatic(pages[0]));
            await AskAsync("unchanged nginx", copy.Address, "identity", ("If-None-Match", copy.Tag));
            say($"Round {round} of {rounds}: report page {loads["report-page ours"][^1].PerSecond:F0}/s, nginx {loads["report-page nginx"][^1].PerSecond:F0}/s");
        }
    }

    public void AddTo(ResultTable table)
    {
        foreach (var page in pages)
        {
            var isReport = page == pages[0];
            var size = page.Brotli is null ? $"{page.Identity.Length >> 10} KB" : $"{page.Identity.Length >> 10} KB, {page.Brotli.Length >> 10} KB in Brotli";
            Compare(table, $"{page.Name} ({size}) : nginx {(page.Brotli is null ? "from a file" : "brotli_static")}", $"{page.Name} ours", $"{page.Name} nginx", isReport ? ">= 0.45" : string.Empty);
            if (page.Brotli is not null)
            {
                Compare(table, $"{page.Name} : nginx Brotli per request, as small", $"{page.Name} ours", $"{page.Name} brotli", isReport ? ">= 20" : string.Empty);
                Compare(table, $"{page.Name} in gzip : nginx gzip per request, as small", $"{page.Name} ours in gzip", $"{page.Name} gzip", isReport ? ">= 20" : string.Empty);
                Compare(table, $"{page.Name} in gzip : nginx gzip per request, level 1", $"{page.Name} ours in gzip", $"{page.Name} quick gzip", string.Empty);
            }
        }

        Compare(table, "unchanged report page, 304 : nginx", "unchanged ours", "unchanged nginx", ">= 0.5");
        var (ours, other) = (loads["report-page ours"], loads["report-page nginx"]);
        table.Add(
            "report-page, 99 % within : nginx brotli_static",
            $"{ResultTable.Median(ours.Select(load => load.P99)):F2} ms",
            $"{ResultTable.Median(other.Select(load => load.P99)):F2} ms",
            ResultTable.Median(ours.Zip(other, (one, two) => one.P99 / two.P99)),
            "<= 3");
    }

    // The ratio is taken within each round: what disturbed one disturbed the other.
    private void Compare(ResultTable table, string measure, string ours, string other, string aim) => table.Add(
        measure,
        $"{ResultTable.Median(loads[ours].Select(load => load.PerSecond)):F0}/s",
        $"{ResultTable.Median(loads[other].Select(load => load.PerSecond)):F0}/s",
        ResultTable.Median(loads[ours].Zip(loads[other], (one, two) => one.PerSecond / two.PerSecond)),
        aim);

    private async Task AskAsync(string name, Uri address, string encoding, params (string Name, string Value)[] headers)
    {
        if (!loads.TryGetValue(name, out var list))
        {
            list = loads[name] = [];
        }

        list.Add(await wrk.RunAsync([address], Connections, [("Accept-Encoding", encoding), .. headers]));
    }
}
