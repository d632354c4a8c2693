using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core;
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
            state = new DraftState(found.Content);
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
        var values = state.Content.Edition.Fields.ToDictionary(field => field.Name, report.Content.ValueOf);
        var actor = await Current.GetAsync();
        await script.InvokeVoidAsync("start", leaving.Token, self, report.Id, actor.AccountId, report.Version, values);
    }

    /// <summary>Called by the script when somebody else changed fields: the view takes what the store holds.</summary>
    [JSInvokable]
    public async Task ReloadAsync()
    {
        var latest = await Queries.GetAsync(await Current.GetAsync(), Id, leaving.Token);
        state?.Replace(latest.Content);
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

    private async Task FixAsync(Finding finding)
    {
        state!.Set(finding.Fix);
        await script!.InvokeVoidAsync("set", leaving.Token, finding.Fix.ToDictionary(fix => fix.Cell.ToString(), fix => CellValue.Format(fix.Value)));
    }

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
