using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Content;
using Microsoft.AspNetCore.Components;

namespace GovInfoReports.BackOffice.Importing;

/// <summary>Import by upload or paste: read, preview, and only after confirmation write.</summary>
public partial class ImportPage
{
    private Actor actor = null!;
    private Report? report;
    private ImportedReport? imported;
    private IReadOnlyList<FieldEdit> differences = [];
    private byte[] source = [];
    private string fileName = string.Empty;
    private string? refusal;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "read")]
    public ImportSource? Source { get; set; }

    [SupplyParameterFromForm(FormName = "confirm")]
    public ImportConfirmation? Confirmation { get; set; }

    [Inject]
    internal CurrentActor Current { get; init; } = null!;

    [Inject]
    public required ReportQueries Queries { get; init; }

    [Inject]
    public required ReportService Reports { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    protected override async Task OnInitializedAsync()
    {
        actor = await Current.GetAsync();
        report = await Queries.GetAsync(actor, Id, CancellationToken.None);
        if (!report.Status.CanEdit())
        {
            refusal = $"报告当前为“{report.Status.Name()}”，不能导入。";
        }

        // A form is handled only while it stands on the page, so the preview it belongs to is made again.
        if (Confirmation is not null)
        {
            Preview(Convert.FromBase64String(Confirmation.Source), Confirmation.FileName);
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            var chosen = Source ?? new ImportSource();
            Preview(await chosen.ReadAsync(), chosen.File?.FileName ?? "粘贴的文字");
        }
        catch (ImportException exception)
        {
            refusal = exception.Message;
        }
    }

    private void Preview(byte[] bytes, string name)
    {
        imported = ReportImporter.Import(bytes, name);
        (source, fileName) = (bytes, name);
        Compare();
    }

    private void Compare() => differences = [.. Edits(report!.Content, imported!.Report.Content).Where(edit => edit.Before != edit.After)];

    private async Task ConfirmAsync()
    {
        if (refusal is not null)
        {
            return;
        }

        if (Confirmation!.Version != report!.Version)
        {
            refusal = "草稿在预览之后又有变化，下面已按最新的草稿重新比较，请核对后再确认。";
            return;
        }

        var result = await Reports.MergeAsync(actor, Id, report.Version, [.. Edits(report.Content, imported!.Report.Content)], CancellationToken.None);
        var failed = result.Outcomes.Where(outcome => outcome.Result != EditResult.Accepted).ToList();
        if (failed.Count == 0)
        {
            Navigation.NavigateTo($"/drafts/{Id}");
            return;
        }

        refusal = $"有 {failed.Count} 处没有写入，其余已经写入：{string.Concat(failed.Select(outcome => outcome.Message).Distinct(StringComparer.Ordinal))}";
        report = await Queries.GetAsync(actor, Id, CancellationToken.None);
        Compare();
    }

    // What the file lacks stays as it is. Unchanged figures go too: a report keeps the totals it carried.
    private static IEnumerable<FieldEdit> Edits(ReportContent draft, ReportContent content) =>
        content.Edition.Fields
            .Select(field => new FieldEdit(Guid.CreateVersion7(), field.Name, draft.ValueOf(field), content.ValueOf(field)))
            .Where(edit => edit.After.Length > 0);
}
