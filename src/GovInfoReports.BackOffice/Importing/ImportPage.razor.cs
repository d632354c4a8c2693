using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using Microsoft.AspNetCore.Components;

namespace GovInfoReports.BackOffice.Importing;

/// <summary>Import by upload or paste: read, preview, and only after confirmation write.</summary>
public partial class ImportPage
{
    private Actor actor = null!;
    private Report? report;
    private ImportedReport? imported;
    private ImportChoice choice = null!;
    private IReadOnlyList<FieldEdit> differences = [];
    private IReadOnlyList<FieldKey>? leftOut;
    private byte[] source = [];
    private string fileName = string.Empty;
    private string? refusal;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "read")]
    public ImportSource? Source { get; set; }

    [SupplyParameterFromForm(FormName = "confirm")]
    public ImportConfirmation? Confirmation { get; set; }

    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    [Inject]
    internal CurrentActor Current { get; init; } = null!;

    [Inject]
    public required ReportQueries Queries { get; init; }

    [Inject]
    public required ReportService Reports { get; init; }

    [Inject]
    public required ImportTurns Turns { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    protected override async Task OnInitializedAsync()
    {
        actor = await Current.GetAsync();
        report = await Queries.GetAsync(actor, Id, Http.RequestAborted);
        if (!report.Status.CanEdit())
        {
            refusal = $"报告当前为“{report.Status.Name()}”，不能导入。";
        }

        // A form is handled only while it stands on the page, so the preview it belongs to is made again.
        if (Confirmation is not null)
        {
            var bytes = new byte[Confirmation.Source.Length];
            await PreviewAsync(Convert.TryFromBase64String(Confirmation.Source, bytes, out var length) ? bytes[..length] : [], Confirmation.FileName);
        }
    }

    private async Task ReadAsync()
    {
        var chosen = Source ?? new ImportSource();
        await PreviewAsync(await chosen.ReadAsync(Http.RequestAborted), chosen.Name);
    }

    private async Task PreviewAsync(byte[] bytes, string name)
    {
        try
        {
            using var turn = await Turns.TakeAsync(actor.AccountId, Http.RequestAborted);
            imported = ReportImporter.Import(bytes, name);
            choice = new ImportChoice(imported, Confirmation);
            (source, fileName) = (bytes, name);
            Compare();
        }
        catch (ImportException exception)
        {
            refusal = exception.Message;
        }
    }

    private void Compare() => differences = [.. Edits(report!.Content, imported!.Report.Content).Where(edit => edit.Before != edit.After)];

    private async Task ConfirmAsync()
    {
        refusal ??= choice.Refusal;
        if (refusal is not null)
        {
            return;
        }

        if (Confirmation!.Version != report!.Version)
        {
            refusal = "草稿在预览之后又有变化，下面已按最新的草稿重新比较，请核对后再确认。";
            return;
        }

        var result = await Reports.MergeAsync(actor, Id, report.Version, [.. Edits(report.Content, choice.Content)], Http.RequestAborted);
        var failed = result.Outcomes.Where(outcome => outcome.Result != EditResult.Accepted).ToList();
        if (failed.Count > 0)
        {
            refusal = $"有 {failed.Count} 处没有写入，其余已经写入：{string.Concat(failed.Select(outcome => outcome.Message).Distinct(StringComparer.Ordinal))}";
            report = await Queries.GetAsync(actor, Id, Http.RequestAborted);
            Compare();
        }
        else if (choice.LeftOut is { Length: > 0 } unconfirmed)
        {
            leftOut = unconfirmed;
        }
        else
        {
            Navigation.NavigateTo($"/drafts/{Id}");
        }
    }

    // What the file lacks stays as it is. Unchanged figures go too: a report keeps the totals it carried. A text that will print what the file
    // says keeps its references to cells.
    private static IEnumerable<FieldEdit> Edits(ReportContent draft, ReportContent content)
    {
        var (step, printed, kept) = (Guid.CreateVersion7(), BoundText.Print(draft.WithFigures(content.Figures)), BoundText.Keep(content));
        return content.Edition.Fields
            .Select(field => new FieldEdit(Guid.CreateVersion7(), field.Name, draft.ValueOf(field), AfterOf(field)) { Kind = EditKind.Imported, Step = step })
            .Where(edit => edit.After.Length > 0);

        string AfterOf(FieldKey field) =>
            !field.TryGetCell(out _) && printed.ValueOf(field) == content.ValueOf(field) ? draft.ValueOf(field) : kept.ValueOf(field);
    }
}
