using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using Microsoft.AspNetCore.Components;

namespace GovInfoReports.BackOffice.Agencies;

/// <summary>An agency's settings and, for an office, the rules of the agencies below it.</summary>
public partial class AgencyPage
{
    private Actor actor = null!;
    private AgencyDetail? detail;
    private string? refusal;

    [Parameter]
    public string Code { get; set; } = string.Empty;

    [SupplyParameterFromQuery]
    public string? Saved { get; set; }

    [SupplyParameterFromForm(FormName = "agency")]
    public AgencyInput? Agency { get; set; }

    [SupplyParameterFromForm(FormName = "code")]
    public string? NewCode { get; set; }

    [SupplyParameterFromForm(FormName = "rules")]
    public RulesInput? Rules { get; set; }

    [SupplyParameterFromForm(FormName = "merger")]
    public MergerInput? Merger { get; set; }

    [Inject]
    internal CurrentActor Current { get; init; } = null!;

    [Inject]
    public required AgencyQueries Queries { get; init; }

    [Inject]
    public required AgencyService Service { get; init; }

    [Inject]
    public required AgencyCodeService CodeService { get; init; }

    [Inject]
    public required AgencyMergerService MergerService { get; init; }

    [Inject]
    public required OfficeRulesService RuleService { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private bool IsOffice => detail!.Agency.Kind == AgencyKind.OpenGovernmentOffice;

    protected override async Task OnInitializedAsync()
    {
        actor = await Current.GetAsync();
        detail = await Queries.GetAsync(actor, Code, CancellationToken.None);
        Agency ??= AgencyInput.Of(AgencySettings.Of(detail.Agency));
        Rules ??= RulesInput.Of(detail.Own);
        Rules.MakeRoom();
        Merger ??= new MergerInput();
    }

    private Task SaveCodeAsync()
    {
        var code = NewCode?.Trim() ?? string.Empty;
        return SaveAsync(() => CodeService.ChangeAsync(actor, Code, code, CancellationToken.None), code);
    }

    private Task SaveAgencyAsync() => SaveAsync(() => Service.UpdateAsync(actor, Code, Agency!.ToSettings(), CancellationToken.None));

    private Task MergeAsync() => SaveAsync(() => MergerService.MergeAsync(actor, Code, Merger!.Into?.Trim() ?? string.Empty, Merger.ToDay(), CancellationToken.None));

    private Task UndoMergerAsync() => SaveAsync(() => MergerService.UndoAsync(actor, Code, CancellationToken.None));

    private Task SaveRulesAsync() => SaveAsync(() => RuleService.SaveAsync(actor, Code, Rules!.ToWanted(), CancellationToken.None));

    private async Task SaveAsync(Func<Task> save, string? code = null)
    {
        try
        {
            await save();
            Navigation.NavigateTo($"/agencies/{code ?? Code}?saved=1");
        }
        catch (RefusedException exception)
        {
            refusal = exception.Message;
        }
    }
}
