using System.Globalization;
using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using Microsoft.AspNetCore.Components;

namespace GovInfoReports.BackOffice.Review;

/// <summary>When an approved report will be published, for all who see it; who may publish may also set the time.</summary>
public partial class SchedulePanel
{
    private const string Format = "yyyy-MM-ddTHH:mm";

    private Actor actor = null!;
    private PublicationSchedule? schedule;
    private string? refusal;

    /// <summary>The newest revision, with its agency.</summary>
    [Parameter, EditorRequired]
    public Report Report { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "schedule")]
    public ScheduleInput? Schedule { get; set; }

    [Inject]
    internal CurrentActor Current { get; init; } = null!;

    [Inject]
    public required ScheduleService Service { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    // A form that was sent stays, whoever has the report by now: only then is it handled and what was typed kept.
    private bool CanSchedule => Schedule is not null || ReportWorkflow.For(Report, actor).Any(transition => transition.Action == ReportAction.Publish);

    protected override async Task OnInitializedAsync()
    {
        actor = await Current.GetAsync();
        schedule = await Service.FindAsync(actor, Report.Id, CancellationToken.None);
    }

    private async Task SaveAsync()
    {
        try
        {
            await (Schedule!.Cancel
                ? Service.CancelAsync(actor, Report.Id, Schedule.Version, CancellationToken.None)
                : Service.ScheduleAsync(actor, Report.Id, Schedule.Version, Parse(Schedule.At), Schedule.Note, CancellationToken.None));
            Navigation.NavigateTo($"/reports/{Report.Id}");
        }
        catch (RefusedException exception)
        {
            refusal = exception.Message;
        }
    }

    private static DateTimeOffset Parse(string? text) =>
        DateTime.TryParseExact(text, [Format, "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? local.AsChinaTime()
            : throw new RefusedException("请填写发布时间，写成 2027-01-20 09:00 的样子。");
}

/// <summary>When to publish, as typed.</summary>
public sealed class ScheduleInput
{
    public int Version { get; set; }

    public string? At { get; set; }

    public string? Note { get; set; }

    public bool Cancel { get; set; }
}
