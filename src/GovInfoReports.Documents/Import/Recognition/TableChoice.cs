using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Which table of the form a table of a document is: the one whose captions it carries most.</summary>
internal static class TableChoice
{
    private const int FewestCaptions = 2;

    public static TableTemplate? Choose(ReportEdition edition, TableToken token)
    {
        var cells = token.Rows.SelectMany(row => row).ToList();
        var best = edition.Tables
            .Select(table => (Table: table, Captions: cells.Count(cell => CaptionIndex.Of(table).Find(cell) is not null)))
            .MaxBy(choice => choice.Captions);
        return best.Captions >= FewestCaptions ? best.Table : null;
    }
}
