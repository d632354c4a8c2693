using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import;

/// <summary>How surely a table was read.</summary>
/// <param name="Value">0 to 1: a cell counts 1, a doubtful one a half, a blank one nothing; each caption in other words takes two hundredths.</param>
/// <param name="Missing">Cells for which the file has no figure.</param>
/// <param name="Doubtful">Cells that a doubt depends on.</param>
public sealed record TableConfidence(TableTemplate Table, double Value, int Missing, int Doubtful)
{
    private const double OtherWords = 0.02;

    public static TableConfidence Of(TableTemplate table, ImportedReport imported)
    {
        var cells = imported.Report.Edition.Cells.Where(cell => cell.Key.Table == table.Id).ToList();
        var doubted = imported.Doubts.SelectMany(doubt => doubt.Fields).ToHashSet();
        var doubtful = cells.Count(cell => doubted.Contains(cell.Key));
        var missing = cells.Count(cell => imported.Report.Content.Figures[cell] is null && !doubted.Contains(cell.Key));
        var renamed = imported.Normalised.Count(entry => entry.Where == table.Id && entry.Kind is NormalisationKind.Term or NormalisationKind.Numbering);
        return new TableConfidence(table, Math.Max(0, ((cells.Count - missing - (doubtful / 2.0)) / cells.Count) - (renamed * OtherWords)), missing, doubtful);
    }
}
