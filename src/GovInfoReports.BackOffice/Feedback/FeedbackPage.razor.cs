using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Feedback;
using Microsoft.AspNetCore.Components;

namespace GovInfoReports.BackOffice.Feedback;

/// <summary>What readers of the public site say is wrong, for the office to deal with.</summary>
public partial class FeedbackPage
{
    private const int MostHandled = 100;

    private Actor actor = null!;
    private IReadOnlyList<FeedbackLine> waiting = [];
    private IReadOnlyList<FeedbackLine> handled = [];
    private string? refusal;

    [SupplyParameterFromQuery]
    public string? Done { get; set; }

    [SupplyParameterFromForm]
    public FeedbackInput? Input { get; set; }

    [Inject]
    internal CurrentActor Current { get; init; } = null!;

    [Inject]
    public required FeedbackQueries Queries { get; init; }

    [Inject]
    public required FeedbackService Service { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    protected override async Task OnInitializedAsync()
    {
        actor = await Current.GetAsync();
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        waiting = await Queries.WaitingAsync(actor, CancellationToken.None);
        handled = await Queries.HandledAsync(actor, MostHandled, CancellationToken.None);
    }

    private async Task HandleAsync()
    {
        try
        {
            var chosen = Input!.Find(Input.Chosen) ?? throw new BadHttpRequestException("The page sends the chosen one with all others.");
            await Service.HandleAsync(actor, chosen.Id, chosen.Outcome ?? throw new RefusedException("请选择办理结果。"), chosen.Answer, CancellationToken.None);
            Navigation.NavigateTo("/feedback?done=1");
        }
        catch (RefusedException exception)
        {
            refusal = exception.Message;
            await LoadAsync();
        }
    }
}
