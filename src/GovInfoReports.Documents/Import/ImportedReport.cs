using System.Collections.Immutable;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import;

/// <summary>A report as read from a file, with everything that was changed on the way.</summary>
/// <param name="Report">Figures as the file carried them; totals are not recomputed.</param>
/// <param name="Normalised">Every difference between the file and the report: head, texts, then tables.</param>
/// <param name="Unplaced">Text that has no place in the form, word for word.</param>
/// <param name="Doubts">What a person has to look at before it is taken, in the order of the file.</param>
/// <param name="Source">What the file says, section by section; empty where the format names every field itself.</param>
public sealed record ImportedReport(
    FilledReport Report,
    ImmutableArray<Normalisation> Normalised,
    ImmutableArray<string> Unplaced,
    ImmutableArray<Doubt> Doubts,
    ImmutableArray<SourcePart> Source)
{
    /// <summary>How surely each table was read, in the form's order.</summary>
    public ImmutableArray<TableConfidence> Tables => [.. Report.Edition.Tables.Select(table => TableConfidence.Of(table, this))];

    /// <summary>The fields that a doubt depends on.</summary>
    public ImmutableHashSet<FieldKey> DoubtfulFields => [.. Doubts.SelectMany(doubt => doubt.Fields)];

    /// <summary>A report whose format names every field: nothing had to be recognised.</summary>
    public static ImportedReport Of(FilledReport report) => new(report, [], [], [], []);
}
