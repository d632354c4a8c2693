using System.Collections.Immutable;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.BackOffice.Drafting;

/// <summary>提交前还缺什么: what stands between a draft and its submission, in groups.</summary>
public sealed record SubmissionGaps(ImmutableArray<SubmissionGap> Groups)
{
    public bool IsReady => Groups.All(group => group.Count == 0);

    public static SubmissionGaps Of(DraftState state)
    {
        var edition = state.Content.Edition;
        var missing = edition.Texts.Where(text => !text.Optional && string.IsNullOrWhiteSpace(state.Content.Text(text.Key))).Select(text => (FieldKey)text.Key).ToList();
        var errors = state.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        var warnings = state.Findings.Where(finding => finding is { Severity: Severity.Warning, State: FindingState.Open or FindingState.Refused }).ToList();
        return new SubmissionGaps(
        [
            .. edition.Tables.Select(table => Blank(state, table)),
            new("没有写的文字", missing.Count, missing.FirstOrDefault(), [.. missing.Select(edition.NameOf)]),
            new("错误", errors.Count + state.Faults, errors.Count > 0 ? errors[0].Fields[0] : default, []),
            new("警告（须修改或说明）", warnings.Count, warnings.Count > 0 ? warnings[0].Fields[0] : default, []),
        ]);
    }

    private static SubmissionGap Blank(DraftState state, TableTemplate table)
    {
        var blank = state.Content.Edition.Cells.Where(cell => cell.Key.Table == table.Id && state.Content.Figures[cell] is null).ToList();
        var first = blank.Find(cell => !Calculator.IsTotal(state.Content.Edition, cell.Key)) ?? blank.FirstOrDefault();
        return new SubmissionGap($"{table.Name}没有填的格", blank.Count, first is null ? default : first.Key, []);
    }
}

/// <summary>One group.</summary>
/// <param name="First">The field to go to; its name is null where there is none.</param>
/// <param name="Names">What is missing, by name, where that is short.</param>
public sealed record SubmissionGap(string Name, int Count, FieldKey First, ImmutableArray<string> Names);
