using System.Globalization;
using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.History;
using GovInfoReports.Core.Reports;
using Microsoft.AspNetCore.Components;

namespace GovInfoReports.BackOffice.History;

/// <summary>修改记录: who changed what and when, and the way back to an earlier state.</summary>
public partial class HistoryPage
{
    private const string MomentFormat = "yyyy-MM-ddTHH:mm";

    private Actor actor = null!;
    private Report? report;
    private IReadOnlyList<HistoryPoint> points = [];
    private IReadOnlyList<FieldChange> changes = [];
    private int? version;
    private string? shownAt;
    private string? refusal;

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>State to look at, by version.</summary>
    [SupplyParameterFromQuery(Name = "version")]
    public int? AtVersion { get; set; }

    /// <summary>State to look at, by Beijing time.</summary>
    [SupplyParameterFromQuery(Name = "at")]
    public string? AtMoment { get; set; }

    [SupplyParameterFromForm]
    public RestoreInput? Restoring { get; set; }

    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    [Inject]
    internal CurrentActor Current { get; init; } = null!;

    [Inject]
    public required ReportQueries Queries { get; init; }

    [Inject]
    public required HistoryQueries History { get; init; }

    [Inject]
    public required ReportService Reports { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    protected override async Task OnInitializedAsync()
    {
        actor = await Current.GetAsync();
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        report = await Queries.GetAsync(actor, Id, Http.RequestAborted);
        points = await History.PointsAsync(actor, Id, Http.RequestAborted);
        version = await ChosenAsync();
        var found = version is { } chosen ? await History.ChangesSinceAsync(actor, Id, chosen, Http.RequestAborted) : [];
        changes = [.. found.OrderBy(change => report.Content.Edition.Fields.Index().First(field => field.Item.Name == change.Field).Index)];
    }

    private async Task<int?> ChosenAsync()
    {
        shownAt = Clock.GetUtcNow().ToChinaTime().ToString(MomentFormat, CultureInfo.InvariantCulture);
        if (!DateTime.TryParseExact(AtMoment, MomentFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return AtVersion;
        }

        shownAt = AtMoment;
        return await History.VersionAtAsync(actor, Id, moment.AsChinaTime().ToUniversalTime(), Http.RequestAborted);
    }

    private async Task RestoreAsync()
    {
        var step = Guid.CreateVersion7();
        var edits = changes.Where(change => Restoring!.All || Restoring.Fields.Contains(change.Field))
            .Select(change => new FieldEdit(Guid.CreateVersion7(), change.Field, change.After, change.Before) { Kind = EditKind.Restored, Step = step }).ToList();
        if (Restoring!.Version != report!.Version)
        {
            refusal = "草稿在您打开本页之后又有变化，下面已按最新的草稿重新比较，请核对后再恢复。";
        }
        else if (edits.Count == 0)
        {
            refusal = "请勾选要恢复的内容，或者全部恢复。";
        }
        else if ((await Reports.MergeAsync(actor, Id, report.Version, edits, Http.RequestAborted)).Outcomes.FirstOrDefault(outcome => outcome.Result != EditResult.Accepted) is { } failed)
        {
            refusal = failed.Message;
            await LoadAsync();
        }
        else
        {
            Navigation.NavigateTo($"/drafts/{Id}");
        }
    }
}

/// <summary>What to restore.</summary>
public sealed class RestoreInput
{
    /// <summary>The report's version when the page was drawn.</summary>
    public int Version { get; set; }

    public bool All { get; set; }

    public string[] Fields { get; set; } = [];
}
