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

    public static (ReportContent Content, IReadOnlyList<MergedEdit> Edits) Apply(ReportContent content, IReadOnlyList<FieldEdit> edits)
    {
        var merged = new MergedEdit[edits.Count];
        var totals = edits.Index().ToLookup(edit => IsTotal(content.Edition, edit.Item));
        var asSeen = content;
        foreach (var (index, edit) in totals[false])
        {
            merged[index] = Judge(content, edit);
            content = Take(content, merged[index]);
        }

        content = content.WithFigures(Calculator.RecomputeTotals(content.Figures, totals[false].SelectMany(part => ChangedCells(merged[part.Index]))));

        // A total is compared with what its sender saw, not with what its parts have just made of it.
        foreach (var (index, edit) in totals[true])
        {
            merged[index] = Judge(asSeen, edit);
            asSeen = Take(asSeen, merged[index]);
            content = Take(content, merged[index]);
        }

        return (content, merged);
    }

    private static bool IsTotal(ReportEdition edition, FieldEdit edit) =>
        CellKey.TryParse(edit.Field, out var key) && Calculator.IsTotal(edition, key);

    private static IEnumerable<CellKey> ChangedCells(MergedEdit edit) =>
        edit.Changed && CellKey.TryParse(edit.Outcome.Field, out var cell) ? [cell] : [];

    private static MergedEdit Judge(ReportContent content, FieldEdit edit)
    {
        var field = new FieldKey(edit.Field);
        if (!content.Has(field))
        {
            return Outcome(EditResult.Refused, string.Empty, string.Empty, $"报告格式中没有“{edit.Field}”这一项。");
        }

        var held = content.ValueOf(field);
        if (!TryRead(content.Edition, field, edit, out var before, out var after, out var error))
        {
            return Outcome(EditResult.Refused, held, held, $"{content.Edition.NameOf(field)}：{error}");
        }

        return held == before || held == after
            ? Outcome(EditResult.Accepted, held, after, null)
            : Outcome(EditResult.Conflict, held, held, $"{content.Edition.NameOf(field)}已被他人改为“{held}”，您填写的是“{after}”，请选择保留哪一个。");

        MergedEdit Outcome(EditResult result, string before, string now, string? message) =>
            new(new EditOutcome(edit.OperationId, edit.Field, result, now, message), before);
    }

    private static bool TryRead(ReportEdition edition, FieldKey field, FieldEdit edit, out string before, out string after, out string error)
    {
        (before, after, error) = (edit.Before, edit.After.ReplaceLineEndings("\n"), string.Empty);
        if (!field.TryGetCell(out var key))
        {
            before = before.ReplaceLineEndings("\n");
            error = after.Length > MaximumTextLength ? $"文字超过 {MaximumTextLength} 字，请删减后再保存。"
                : after.Contains('\0', StringComparison.Ordinal) ? "文字中有不可见的控制字符，请删去后再保存。" // PostgreSQL keeps every character but this.
                : string.Empty;
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

    // Writes what did not change too: a total that was sent keeps its figure although its parts moved.
    private static ReportContent Take(ReportContent content, MergedEdit edit)
    {
        var field = new FieldKey(edit.Outcome.Field);
        if (edit.Outcome.Result != EditResult.Accepted)
        {
            return content;
        }

        if (!field.TryGetCell(out var key))
        {
            return content.WithText(new TextKey(field.Name), edit.Outcome.Value);
        }

        var cell = content.Edition[key];
        return CellValue.TryParse(edit.Outcome.Value, cell.Kind, out var figure, out _)
            ? content.WithFigures(content.Figures.With(cell, figure))
            : throw new InvalidOperationException($"'{edit.Outcome.Value}' was parsed a moment ago.");
    }
}

/// <summary>An edit as it met the report.</summary>
/// <param name="Before">What the field held just before, edits of the same batch included.</param>
internal sealed record MergedEdit(EditOutcome Outcome, string Before)
{
    public bool Changed => Outcome.Result == EditResult.Accepted && Outcome.Value != Before;
}
