using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using GovInfoReports.Core.Publications;
using GovInfoReports.PublicSite.Hosting;

namespace GovInfoReports.PublicSite.Rendering;

/// <summary>
/// Renders pages before the first reader asks: after a publication those it changed; and all there are, the newest reports first and as far as
/// there is room, whenever this process begins to hear of publications.
/// </summary>
internal sealed class PageWarming(RenderedPages pages, PublicationQueries publications, IServiceScopeFactory scopes, ILogger<PageWarming> log) : BackgroundService
{
    private readonly TaskCompletionSource<RequestDelegate> answering = new();
    private readonly Channel<bool> begun = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Channel<string> published = Channel.CreateUnbounded<string>();

    /// <summary>Told once what answers a request.</summary>
    public void AnswerWith(RequestDelegate answer) => answering.TrySetResult(answer);

    public void WarmAll() => begun.Writer.TryWrite(true);

    /// <param name="report">Year and agency code, <c>2025/wuzhong-miit</c>.</param>
    public void Warm(string report) => published.Writer.TryWrite(report);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var answer = await answering.Task.WaitAsync(stoppingToken);
        await Task.WhenAll(WarmAllAsync(answer, stoppingToken), WarmPublishedAsync(answer, stoppingToken));
    }

    private async Task WarmAllAsync(RequestDelegate answer, CancellationToken stopping)
    {
        await foreach (var _ in begun.Reader.ReadAllAsync(stopping))
        {
            await WithoutHarmAsync(async () =>
            {
                var addresses = await EverythingAsync(stopping);
                foreach (var address in addresses.Where(pages.HasRoomFor))
                {
                    // At rest as long as at work: readers, who come meanwhile, have half a core and all others.
                    var watch = Stopwatch.StartNew();
                    await RenderAsync(answer, address, stopping);
                    await Task.Delay(watch.Elapsed, stopping);
                }

                log.LogInformation("Of {Count} pages as many as fit are in memory: {Megabytes} MB", addresses.Count, pages.Size >> 20);
            });
        }
    }

    private async Task WarmPublishedAsync(RequestDelegate answer, CancellationToken stopping)
    {
        while (await published.Reader.WaitToReadAsync(stopping))
        {
            // What is published together changes the same lists; they are rendered once.
            var reports = new List<string>();
            while (published.Reader.TryRead(out var report))
            {
                reports.Add(report);
            }

            await WithoutHarmAsync(async () =>
            {
                foreach (var address in ChangedBy(reports))
                {
                    await RenderAsync(answer, address, stopping);
                }
            });
        }
    }

    private static IEnumerable<string> ChangedBy(IEnumerable<string> reports)
    {
        (int Year, string Code)[] keys = [.. reports.Select(report => report.Split('/')).Select(parts => (int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]))];
        return keys.Select(key => Addresses.Report(key.Year, key.Code))
            .Concat(keys.Select(key => Addresses.Agency(key.Code)))
            .Concat(keys.Select(key => Addresses.Year(key.Year)))
            .Append(Addresses.Home).Distinct();
    }

    private async Task<IReadOnlyList<string>> EverythingAsync(CancellationToken cancellation)
    {
        var years = await publications.YearsAsync(cancellation);
        var lines = await publications.SearchAsync(null, null, int.MaxValue, cancellation);
        return
        [
            Addresses.Home,
            .. years.Select(year => Addresses.Year(year.Year)),
            .. lines.SelectMany(line => new[] { Addresses.Report(line), Addresses.Agency(line.AgencyCode) }).Distinct(),
        ];
    }

    /// <summary>Answers a request that nobody made; the answer stays in memory.</summary>
    private async Task RenderAsync(RequestDelegate answer, string address, CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = stopping };
        (context.Request.Method, context.Request.Path) = (HttpMethods.Get, address);
        try
        {
            await answer(context);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !ErrorPages.IsOutage(exception))
        {
            // The reader who asks for it is told; the other pages do not wait for its repair.
            log.LogError(exception, "{Address} cannot be rendered", address);
        }
    }

    private async Task WithoutHarmAsync(Func<Task> warm)
    {
        try
        {
            await warm();
        }
        catch (Exception exception) when (ErrorPages.IsOutage(exception))
        {
            log.LogWarning("Pages are rendered at their first request until the database answers again: {Reason}", exception.Message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The site answers without warm pages too, and says to each reader what is wrong.
            log.LogError(exception, "Pages are rendered at their first request: what there is cannot be listed");
        }
    }
}
