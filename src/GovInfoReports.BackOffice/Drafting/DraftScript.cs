using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using Microsoft.JSInterop;

namespace GovInfoReports.BackOffice.Drafting;

/// <summary>The page's script in the browser, <c>drafting.js</c>: what the view asks of it.</summary>
internal sealed class DraftScript(IJSObjectReference module) : IAsyncDisposable
{
    public static async Task<DraftScript> StartAsync(IJSRuntime browser, DotNetObjectReference<DraftPage> page, DraftOptions options, CancellationToken cancellation)
    {
        var module = await browser.InvokeAsync<IJSObjectReference>("import", cancellation, "./js/drafting.js");
        await module.InvokeVoidAsync("start", cancellation, page, options);
        return new DraftScript(module);
    }

    /// <summary>Stores figures that the view shows already.</summary>
    public async Task SetAsync(IEnumerable<CellFix> figures, CancellationToken cancellation) =>
        await module.InvokeVoidAsync("set", cancellation, figures.ToDictionary(figure => figure.Cell.ToString(), figure => CellValue.Format(figure.Value)));

    /// <summary>Writes a text into its field.</summary>
    /// <param name="seen">The text the view believes in, or null for whatever stands there; where it is another by now, nothing is written.</param>
    public async Task<bool> WriteAsync(TextKey text, string? seen, string words, CancellationToken cancellation) =>
        await module.InvokeAsync<bool>("write", cancellation, text.Name, seen, words);

    public async Task SelectAsync(TextPlace place, CancellationToken cancellation) =>
        await module.InvokeVoidAsync("select", cancellation, place.Text.Name, place.Start, place.End);

    /// <summary>Sends all that waits; false where something is not stored.</summary>
    public async Task<bool> FlushAsync(CancellationToken cancellation) => await module.InvokeAsync<bool>("flush", cancellation);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone and has freed the module with it.
        }
    }
}
