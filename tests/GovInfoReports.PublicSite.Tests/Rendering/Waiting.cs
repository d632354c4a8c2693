namespace GovInfoReports.PublicSite.Tests.Rendering;

/// <summary>
/// Waits for what other threads do; only a failure takes all the time. It is far less than the ten minutes after which a page in memory is rendered
/// anew by itself, so what is seen to change has been announced.
/// </summary>
internal static class Waiting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Task UntilAsync(this HttpClient client, string address, Func<string, bool> holds) =>
        UntilAsync(async () => holds(await (await client.GetAsync(address, Cancellation)).Content.ReadAsStringAsync(Cancellation)));

    public static Task UntilAsync(Func<bool> holds) => UntilAsync(() => Task.FromResult(holds()));

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(Patience);
        while (!await holds())
        {
            await Task.Delay(50, patience.Token);
        }
    }
}
