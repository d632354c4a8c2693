using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Gathers the rows of each table, wherever a page break or another section scattered them, and reads the figures.</summary>
internal static partial class TablesRecogniser
{
    /// <summary>In larger tables captions must be in known words: to compare every cell with every caption would take too long.</summary>
    private const int MostWords = 600;

    public static Figures Recognise(ReportEdition edition, Outline outline, ImportLog log, CancellationToken cancellationToken)
    {
        var rows = edition.Tables.ToDictionary(table => table.Id, _ => new List<ImmutableArray<string>>());
        foreach (var table in outline.Head.OfType<TableToken>())
        {
            Assign(table, TableChoice.Choose(edition, table), TextKey.Preamble.Name, rows, log);
        }

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
            Assign(table, TableChoice.Choose(edition, table) ?? part.Template.Table, part.Where, rows, log);
        }
        else if (token is ParagraphToken paragraph && part.Template.Table is { } own)
        {
            // A line of the table, such as a block's title, may stand outside the grid.
            log.AddMarks(own.Id, paragraph.Marks);
            rows[own.Id].AddRange(IsName(part.Template, paragraph.Text) ? [] : [LinesOf(own, paragraph.Text)]);
        }
    }

    private static void Assign(
        TableToken table, TableTemplate? choice, string where, Dictionary<string, List<ImmutableArray<string>>> rows, ImportLog log)
    {
        log.AddMarks(choice?.Id ?? where, table.Marks);
        if (choice is not null)
        {
            rows[choice.Id].AddRange(table.Rows);
            return;
        }

        foreach (var row in table.Rows)
        {
            log.AddUnplaced(where, string.Join('\t', row).Trim());
        }
    }

    // A table typed with spaces: 行政许可　33. Its line is cut only where every piece is a caption or a figure.
    private static ImmutableArray<string> LinesOf(TableTemplate table, string line)
    {
        foreach (var pieces in new[] { WideSpace().Split(line.Trim()), Space().Split(line.Trim()) })
        {
            if (pieces.Length > 1 && Array.TrueForAll(pieces, piece => FigureReader.IsFigure(piece) || CaptionIndex.Of(table).Find(piece) is not null))
            {
                return [.. pieces];
            }
        }

        return [line];
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

        var filled = rows.Where(row => row.Any(cell => !string.IsNullOrWhiteSpace(cell))).ToList();
        var findsAlike = filled.Sum(row => row.Count(cell => cell.Length > 3)) <= MostWords;
        var read = filled.Select(row => new TableRow(table, row, findsAlike)).ToList();
        return table.Blocks.Any(block => block.Rows.Count > 0)
            ? LabelledTable.Read(figures, table, read, log)
            : UnlabelledTable.Read(figures, table, read, log);
    }

    [GeneratedRegex(@"\s{2,}|\u3000|\s*[│|┃]\s*")]
    private static partial Regex WideSpace();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
