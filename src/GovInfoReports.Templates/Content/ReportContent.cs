using System.Collections.Immutable;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Content;

/// <summary>What stands in a report: figures and texts. Immutable; a change gives a new value.</summary>
public sealed record ReportContent(Figures Figures, ImmutableSortedDictionary<string, string> Texts)
{
    public ReportEdition Edition => Figures.Edition;

    public static ReportContent Blank(ReportEdition edition) =>
        new(Figures.Blank(edition), ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The text in its typed form (see <see cref="Narratives.Narrative"/>); empty where there is none.</summary>
    public string Text(TextKey key) => Texts.GetValueOrDefault(key.Name, string.Empty);

    public ReportContent WithText(TextKey key, string text) =>
        this with { Texts = text.Length == 0 ? Texts.Remove(key.Name) : Texts.SetItem(key.Name, text) };

    public ReportContent WithFigures(Figures figures) => this with { Figures = figures };

    /// <summary>A field's value as an edit carries it: a figure without separators, a text as typed, empty for blank.</summary>
    public string ValueOf(FieldKey field) =>
        field.TryGetCell(out var key) ? CellValue.Format(Figures[key]) : Text(new TextKey(field.Name));

    /// <summary>Whether the field exists in the edition.</summary>
    public bool Has(FieldKey field) =>
        field.TryGetCell(out var key) ? Edition.TryGetCell(key, out _) : Edition.TryGetText(field.Name, out _);

    public bool Equals(ReportContent? other) =>
        other is not null && Figures.Equals(other.Figures) && Texts.SequenceEqual(other.Texts);

    public override int GetHashCode() => HashCode.Combine(Figures, Texts.Count);
}
