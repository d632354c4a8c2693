using System.Collections.Immutable;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Import;

/// <summary>A report as read from a file, with everything that was changed on the way.</summary>
/// <param name="Report">Figures as the file carried them; totals are not recomputed.</param>
/// <param name="Normalised">Every difference between the file and the report: head, texts, then tables.</param>
/// <param name="Unplaced">Text that has no place in the form, word for word.</param>
public sealed record ImportedReport(FilledReport Report, ImmutableArray<Normalisation> Normalised, ImmutableArray<string> Unplaced);
