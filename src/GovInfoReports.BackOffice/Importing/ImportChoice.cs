using System.Collections.Immutable;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.BackOffice.Importing;

/// <summary>What of a previewed report is taken: all that is certain, and of the doubtful what was confirmed or typed anew.</summary>
public sealed class ImportChoice(ImportedReport imported, ImportConfirmation? confirmation)
{
    /// <summary>A doubt about more cells is confirmed as a whole: its figures are seen better in the table.</summary>
    public const int MostInputs = 15;

    private readonly ReportEdition edition = imported.Report.Edition;

    public bool IsConfirmed(int doubt) => confirmation?.Confirmed?.GetValueOrDefault(doubt) == true;

    /// <summary>Whether anything was read that could be taken as it is.</summary>
    public bool HoldsSomething(int doubt) => imported.Doubts[doubt].Fields.Any(field => imported.Report.Content.ValueOf(field).Length > 0);

    /// <summary>The field's value as it stands in the form: typed, or as it was read.</summary>
    public string ValueOf(FieldKey field) => confirmation?.Values?.GetValueOrDefault(field.Name) ?? imported.Report.Content.ValueOf(field);

    /// <summary>The cells of a doubt that can be typed; each stands in the form once, under its first doubt.</summary>
    public ImmutableArray<FieldKey> InputsOf(int doubt)
    {
        var fields = imported.Doubts[doubt].Fields;
        return fields.Length > MostInputs
            ? []
            : [.. fields.Where(field => field.TryGetCell(out _) && !imported.Doubts.Take(doubt).Any(earlier => earlier.Fields.Length <= MostInputs && earlier.Fields.Contains(field)))];
    }

    /// <summary>Doubtful fields that nobody vouched for.</summary>
    public ImmutableArray<FieldKey> LeftOut => [.. edition.Fields.Where(IsLeftOut)];

    /// <summary>Why the typed figures cannot be taken; null where they can.</summary>
    public string? Refusal => Typed().Select(typed => typed.Error is null ? null : $"{edition.NameOf(typed.Cell.Key)}：{typed.Error}").FirstOrDefault(error => error is not null);

    /// <summary>The report with the typed figures and without what is left out. Meaningful where there is no <see cref="Refusal"/>.</summary>
    public ReportContent Content
    {
        get
        {
            var content = Typed().Aggregate(imported.Report.Content, (current, typed) => current.WithFigures(current.Figures.With(typed.Cell, typed.Value)));
            return LeftOut.Aggregate(content, WithoutField);
        }
    }

    private static ReportContent WithoutField(ReportContent content, FieldKey field) => field.TryGetCell(out var key)
        ? content.WithFigures(content.Figures.With(content.Edition[key], null))
        : content.WithText(new TextKey(field.Name), string.Empty);

    private bool IsLeftOut(FieldKey field) =>
        imported.Doubts.Index().Any(doubt => doubt.Item.Fields.Contains(field) && !IsConfirmed(doubt.Index)) && !IsTyped(field);

    private bool IsTyped(FieldKey field) => ValueOf(field).Trim() != imported.Report.Content.ValueOf(field);

    private IEnumerable<(CellDefinition Cell, decimal? Value, string? Error)> Typed()
    {
        foreach (var field in imported.DoubtfulFields.Where(IsTyped))
        {
            if (field.TryGetCell(out var key))
            {
                var isFigure = CellValue.TryParse(ValueOf(field), edition[key].Kind, out var value, out var error);
                yield return (edition[key], value, isFigure ? null : error);
            }
        }
    }
}
