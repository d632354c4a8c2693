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
    private DraftScript? script;
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
        script = await DraftScript.StartAsync(Browser, self, DraftOptions.Of(report, (await Current.GetAsync()).AccountId), leaving.Token);
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
            return repair.ApplyTo(stored) is { } text && await script!.WriteAsync(repair.Text, stored.Typed, text, leaving.Token);
        }

        state!.Set(finding.Fix);
        await script!.SetAsync(finding.Fix, leaving.Token);
        return true;
    }

    private string? StandardOf(TextKey text, AgencyContact contact) => StandardWording.Of(text, state!.Content.Edition, report!.Agency.Name, report.Year, contact);

    private async Task StandardAsync(TextKey text, AgencyContact? saved)
    {
        report!.Agency.Contact = saved ?? report.Agency.Contact;
        if (StandardOf(text, report.Agency.Contact) is { } words)
        {
            await script!.WriteAsync(text, seen: null, words, leaving.Token);
        }
        else
        {
            asking = true;
        }
    }

    private Task<bool> TakeAsync(TextKey text) => script!.WriteAsync(text, string.Empty, BoundText.Keep(state!.LastYear!.Content.Text(text)), leaving.Token);

    private Task SelectAsync(TextPlace place) => script!.SelectAsync(place, leaving.Token);

    private async Task ReviewAsync()
    {
        unsaved = !await script!.FlushAsync(leaving.Token);
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
        if (script is not null)
        {
            await script.DisposeAsync();
        }
    }
}
