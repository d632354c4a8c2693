using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Core.Reports;

/// <summary>
/// Merges edits into a report field by field: a field that still holds <c>before</c> takes <c>after</c>, another is a conflict.
/// Totals follow the figures they sum; a total sent along keeps the figure it was sent with.
/// </summary>
internal static class EditMerge
{
    /// <summary>Longest text a field takes, in characters.</summary>
    public const int MaximumTextLength = 100_000;

    public static (ReportContent Content, IReadOnlyList<EditOutcome> Outcomes) Apply(ReportContent content, IReadOnlyList<FieldEdit> edits)
    {
        var outcomes = new EditOutcome[edits.Count];
        var totals = edits.Index().Where(edit => IsTotal(content.Edition, edit.Item)).ToList();
        var asSeen = content;
        var changed = new List<CellKey>();
        foreach (var (index, edit) in edits.Index().Except(totals))
        {
            (content, outcomes[index]) = Apply(content, content, edit);
            if (outcomes[index].Result == EditResult.Accepted && CellKey.TryParse(edit.Field, out var cell) && content.ValueOf(cell) != asSeen.ValueOf(cell))
            {
                changed.Add(cell);
            }
        }

        content = content.WithFigures(Calculator.RecomputeTotals(content.Figures, changed));
        foreach (var (index, edit) in totals)
        {
            (content, outcomes[index]) = Apply(content, asSeen, edit);
        }

        return (content, outcomes);
    }

    private static bool IsTotal(ReportEdition edition, FieldEdit edit) =>
        CellKey.TryParse(edit.Field, out var key) && Calculator.IsTotal(edition, key);

    private static (ReportContent Content, EditOutcome Outcome) Apply(ReportContent content, ReportContent asSeen, FieldEdit edit)
    {
        var field = new FieldKey(edit.Field);
        if (!content.Has(field))
        {
            return (content, new EditOutcome(edit.OperationId, edit.Field, EditResult.Refused, string.Empty, $"报告格式中没有“{edit.Field}”这一项。"));
        }

        var held = asSeen.ValueOf(field);
        if (!TryRead(content.Edition, field, edit, out var before, out var after, out var error))
        {
            return (content, new EditOutcome(edit.OperationId, edit.Field, EditResult.Refused, held, $"{content.Edition.NameOf(field)}：{error}"));
        }

        if (held != before && held != after)
        {
            var message = $"{content.Edition.NameOf(field)}已被他人改为“{held}”，您填写的是“{after}”，请选择保留哪一个。";
            return (content, new EditOutcome(edit.OperationId, edit.Field, EditResult.Conflict, held, message));
        }

        return (Write(content, field, after), new EditOutcome(edit.OperationId, edit.Field, EditResult.Accepted, after));
    }

    private static bool TryRead(ReportEdition edition, FieldKey field, FieldEdit edit, out string before, out string after, out string error)
    {
        (before, after, error) = (edit.Before, edit.After.ReplaceLineEndings("\n"), string.Empty);
        if (!field.TryGetCell(out var key))
        {
            before = before.ReplaceLineEndings("\n");
            error = after.Length > MaximumTextLength ? $"文字超过 {MaximumTextLength} 字，请删减后再保存。" : string.Empty;
            return error.Length == 0;
        }

        if (!CellValue.TryParse(edit.After, edition[key].Kind, out var value, out error))
        {
            return false;
        }

        after = CellValue.Format(value);
        before = CellValue.TryParse(edit.Before, edition[key].Kind, out var seen, out _) ? CellValue.Format(seen) : edit.Before;
        return true;
    }

    private static ReportContent Write(ReportContent content, FieldKey field, string value)
    {
        if (!field.TryGetCell(out var key))
        {
            return content.WithText(new TextKey(field.Name), value);
        }

        var cell = content.Edition[key];
        return CellValue.TryParse(value, cell.Kind, out var figure, out _)
            ? content.WithFigures(content.Figures.With(cell, figure))
            : throw new InvalidOperationException($"'{value}' was parsed a moment ago.");
    }
}
