using System.Collections.Immutable;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>A row of a document's table with the captions found in it.</summary>
internal sealed class TableRow
{
    private readonly TableTemplate table;

    public TableRow(TableTemplate table, ImmutableArray<string> cells)
    {
        this.table = table;
        Cells = cells;
        Captions = [.. cells.Select(CaptionIndex.Of(table).Find)];
        LabelIndex = Captions.FindLastIndex(match => match is { Caption.IsFigureRow: true });
    }

    public ImmutableArray<string> Cells { get; }

    /// <summary>For each cell its caption, or null.</summary>
    public List<CaptionMatch?> Captions { get; }

    /// <summary>Place of the caption that names the row's figures; -1 where the row has none.</summary>
    public int LabelIndex { get; }

    public Caption? Label => LabelIndex < 0 ? null : Captions[LabelIndex]!.Caption;

    public bool HasCaption => Captions.Exists(match => match is not null);

    public override string ToString() => string.Join('\t', Cells).Trim();

    /// <summary>Tells of captions in other words and of cells that hold no caption, among the first cells.</summary>
    /// <param name="known">A cell that was understood in another way.</param>
    public void ReportCaptions(ImportLog log, int count, string? known = null)
    {
        if (!HasCaption && (known is null || !Cells.Contains(known)))
        {
            log.AddUnplaced(table.Id, ToString());
            return;
        }

        for (var index = 0; index < count; index++)
        {
            if (Captions[index] is { } match)
            {
                match.Report(table.Id, log);
            }
            else if (!string.IsNullOrWhiteSpace(Cells[index]) && Cells[index] != known)
            {
                log.AddUnplaced(table.Id, Cells[index]);
            }
        }
    }
}
