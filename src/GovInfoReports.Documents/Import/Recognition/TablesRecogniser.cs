using System.Collections.Immutable;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Gathers the rows of each table, wherever a page break or another section scattered them, and reads the figures.</summary>
internal static class TablesRecogniser
{
    public static Figures Recognise(ReportEdition edition, Outline outline, ImportLog log, CancellationToken cancellationToken)
    {
        var rows = edition.Tables.ToDictionary(table => table.Id, _ => new List<ImmutableArray<string>>());
        foreach (var part in outline.Sections)
        {
            foreach (var token in part.Tokens)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Assign(edition, part, token, rows, log);
            }
        }

        return edition.Tables.Aggregate(Figures.Blank(edition), (figures, table) => Read(figures, table, rows[table.Id], log));
    }

    private static void Assign(
        ReportEdition edition, SectionPart part, DocumentToken token, Dictionary<string, List<ImmutableArray<string>>> rows, ImportLog log)
    {
        if (token is TableToken table)
        {
            var choice = TableChoice.Choose(edition, table) ?? part.Template.Table;
            log.AddMarks(choice?.Id ?? part.Where, table.Marks);
            if (choice is not null)
            {
                rows[choice.Id].AddRange(table.Rows);
                return;
            }

            foreach (var row in table.Rows)
            {
                log.AddUnplaced(part.Where, string.Join('\t', row).Trim());
            }
        }
        else if (token is ParagraphToken paragraph && part.Template.Table is { } own)
        {
            // A line of the table, such as a block's title, may stand outside the grid.
            log.AddMarks(own.Id, paragraph.Marks);
            rows[own.Id].AddRange(IsName(part.Template, paragraph.Text) ? [] : [[paragraph.Text]]);
        }
    }

    // 表一　主动公开政府信息情况 above the table says nothing that the section's heading does not say.
    private static bool IsName(SectionTemplate section, string text) =>
        LabelKey.Of(text) is var key && (key == LabelKey.Of(section.Table!.Name) || key == LabelKey.Of(section.Table.Name + section.Title));

    private static Figures Read(Figures figures, TableTemplate table, List<ImmutableArray<string>> rows, ImportLog log)
    {
        if (rows.Count == 0)
        {
            log.Add(NormalisationKind.Table, table.Id, string.Empty, table.Name);
            return figures;
        }

        var filled = rows.Where(row => row.Any(cell => !string.IsNullOrWhiteSpace(cell))).Select(row => new TableRow(table, row)).ToList();
        return table.Blocks.Any(block => block.Rows.Count > 0)
            ? LabelledTable.Read(figures, table, filled, log)
            : UnlabelledTable.Read(figures, table, filled, log);
    }
}
