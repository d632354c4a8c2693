using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core;
using GovInfoReports.Core.Checks;
using GovInfoReports.Core.Explanations;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace GovInfoReports.BackOffice.Drafting;

/// <summary>
/// The drafting page. Typing updates this view through the circuit; saving is the outbox's business, over HTTP.
/// </summary>
public sealed partial class DraftPage : IAsyncDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private Report? report;
    private DraftState? state;
    private ReportEvent? returned;
    private string? missing;
    private bool unsaved;
    private bool comparing;
    private bool asking;
    private bool started;
    private IJSObjectReference? script;
    private DotNetObjectReference<DraftPage>? self;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    internal CurrentActor Current { get; init; } = null!;

    [Inject]
    public required ReportQueries Queries { get; init; }

    [Inject]
    public required CheckQueries Checks { get; init; }

    [Inject]
    public required ExplanationQueries Explanations { get; init; }

    [Inject]
    public required IJSRuntime Browser { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    protected override async Task OnInitializedAsync()
    {
        try
        {
            var actor = await Current.GetAsync();
            var found = await Queries.GetAsync(actor, Id, leaving.Token);
            if (!found.Status.CanEdit())
            {
                Navigation.NavigateTo($"/reports/{Id}", forceLoad: true);
                return;
            }

            var events = await Queries.EventsAsync(actor, Id, leaving.Token);
            returned = found.Status == ReportStatus.Returned ? events.LastOrDefault(entry => entry.To == ReportStatus.Returned) : null;
            state = new DraftState(found, await Checks.ContextAsync(actor, Id, leaving.Token), await Explanations.FindingsAsync(actor, Id, leaving.Token));
            report = found;
        }
        catch (NotFoundException exception)
        {
            missing = exception.Message;
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (report is null || state is null || started)
        {
            return;
        }

        started = true;
        self = DotNetObjectReference.Create(this);
        script = await Browser.InvokeAsync<IJSObjectReference>("import", leaving.Token, "./js/drafting.js");
        await script.InvokeVoidAsync("start", leaving.Token, self, DraftOptions.Of(report, (await Current.GetAsync()).AccountId));
    }

    /// <summary>Called by the script when something was saved; with <paramref name="figures"/>, when others changed fields.</summary>
    [JSInvokable]
    public async Task RefreshAsync(bool figures)
    {
        var latest = await Queries.GetAsync(await Current.GetAsync(), Id, leaving.Token);
        state?.Refresh(latest.Content, figures);
        StateHasChanged();
    }

    private void Typed((CellKey Cell, string Text, bool Left) typed)
    {
        if (typed.Left)
        {
            state!.Settle(typed.Cell);
        }
        else
        {
            state!.Type(typed.Cell, typed.Text);
        }
    }

    private async Task<bool> FixAsync(Finding finding)
    {
        if (finding.TextFix is { } repair)
        {
            var stored = state!.Text(repair.Text);
            return repair.ApplyTo(stored) is { } text && await WriteAsync(repair.Text, stored.Typed, text);
        }

        state!.Set(finding.Fix);
        await script!.InvokeVoidAsync("set", leaving.Token, finding.Fix.ToDictionary(fix => fix.Cell.ToString(), fix => CellValue.Format(fix.Value)));
        return true;
    }

    private string? StandardOf(TextKey text, AgencyContact contact) => StandardWording.Of(text, state!.Content.Edition, report!.Agency.Name, report.Year, contact);

    private async Task StandardAsync(TextKey text, AgencyContact? saved)
    {
        report!.Agency.Contact = saved ?? report.Agency.Contact;
        if (StandardOf(text, report.Agency.Contact) is { } words)
        {
            await WriteAsync(text, null, words);
        }
        else
        {
            asking = true;
        }
    }

    private Task<bool> TakeAsync(TextKey text) => WriteAsync(text, string.Empty, BoundText.Keep(state!.LastYear!.Content.Text(text)));

    // Seen: the text this view believes in; the browser refuses where it has a newer one.
    private async Task<bool> WriteAsync(TextKey text, string? seen, string words) => await script!.InvokeAsync<bool>("write", leaving.Token, text.Name, seen, words);

    private async Task SelectAsync(TextPlace place) => await script!.InvokeVoidAsync("select", leaving.Token, place.Text.Name, place.Start, place.End);

    private async Task ReviewAsync()
    {
        unsaved = !await script!.InvokeAsync<bool>("flush", leaving.Token);
        if (!unsaved)
        {
            Navigation.NavigateTo($"/reports/{Id}", forceLoad: true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await leaving.CancelAsync();
        leaving.Dispose();
        self?.Dispose();
        try
        {
            if (script is not null)
            {
                await script.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone and has freed the module with it.
        }
    }
}
