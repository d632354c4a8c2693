using System.Text;
using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core;
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
    private IReadOnlyList<FieldEdit> differences = [];
    private string json = string.Empty;
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
    }

    private async Task ReadAsync()
    {
        try
        {
            imported = Source?.File is { Length: > 0 } file
                ? await ReportImporter.ImportAsync(file.OpenReadStream(), file.FileName, CancellationToken.None)
                : ReportImporter.Import(Encoding.UTF8.GetBytes(Source?.Text ?? string.Empty), "粘贴的文字");
            json = Convert.ToBase64String(ReportJson.Write(imported.Report));
            differences = [.. Edits(report!.Content, imported.Report.Content).Where(edit => edit.Before != edit.After)];
        }
        catch (ImportException exception)
        {
            refusal = exception.Message;
        }
    }

    private async Task ConfirmAsync()
    {
        var content = ReportJson.Read(Convert.FromBase64String(Confirmation!.Json)).Content;
        var result = await Reports.MergeAsync(actor, Id, report!.Version, [.. Edits(report.Content, content)], CancellationToken.None);
        if (result.Outcomes.FirstOrDefault(outcome => outcome.Result != EditResult.Accepted) is { } failed)
        {
            throw new RefusedException(failed.Message!);
        }

        Navigation.NavigateTo($"/drafts/{Id}");
    }

    // What the file lacks stays as it is. Unchanged figures go too: a report keeps the totals it carried.
    private static IEnumerable<FieldEdit> Edits(ReportContent draft, ReportContent content) =>
        content.Edition.Cells.Select(cell => (FieldKey)cell.Key)
            .Concat(content.Edition.Texts.Select(text => (FieldKey)text.Key))
            .Select(field => new FieldEdit(Guid.CreateVersion7(), field.Name, draft.ValueOf(field), content.ValueOf(field)))
            .Where(edit => edit.After.Length > 0);
}

/// <summary>What was chosen to read.</summary>
public sealed class ImportSource
{
    public IFormFile? File { get; set; }

    public string? Text { get; set; }
}

/// <summary>The previewed report, sent back when it is confirmed.</summary>
public sealed class ImportConfirmation
{
    /// <summary>Canonical JSON in base 64.</summary>
    public string Json { get; set; } = string.Empty;
}
