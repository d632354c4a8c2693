using System.Collections.Immutable;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>A row of a document's table with the captions found in it.</summary>
internal sealed class TableRow
{
    private readonly TableTemplate table;
    private readonly List<(string Words, IReadOnlyList<Caption> Rows)> ambiguous = [];

    /// <param name="findsAlike">Whether captions in like words count too.</param>
    public TableRow(TableTemplate table, ImmutableArray<string> cells, bool findsAlike)
    {
        this.table = table;
        Cells = cells;
        Captions = [.. cells.Select(CaptionIndex.Of(table).Find)];
        if (findsAlike)
        {
            FindAlike();
        }

        LabelIndex = Captions.FindLastIndex(match => match is { Caption.IsFigureRow: true });
    }

    public ImmutableArray<string> Cells { get; }

    /// <summary>For each cell its caption, or null.</summary>
    public List<CaptionMatch?> Captions { get; }

    /// <summary>Place of the caption that names the row's figures; -1 where the row has none.</summary>
    public int LabelIndex { get; }

    public Caption? Label => LabelIndex < 0 ? null : Captions[LabelIndex]!.Caption;

    /// <summary>Words that may name one row or another.</summary>
    public IReadOnlyList<(string Words, IReadOnlyList<Caption> Rows)> Ambiguous => ambiguous;

    public bool HasCaption => Captions.Exists(match => match is not null);

    public override string ToString() => string.Join('\t', Cells).Trim();

    // Beside a known row caption, other words are a group's title or a remark and no second name of the row.
    private void FindAlike()
    {
        var isNamed = Captions.Exists(match => match is { Caption.IsFigureRow: true });
        for (var index = 0; index < Cells.Length; index++)
        {
            if (Captions[index] is not null || string.IsNullOrWhiteSpace(Cells[index]))
            {
                continue;
            }

            var alike = CaptionIndex.Of(table).FindAlike(Cells[index]).Where(caption => !(isNamed && caption.IsFigureRow)).DistinctBy(caption => caption.Official).ToList();
            if (alike.Count == 1)
            {
                Captions[index] = new CaptionMatch(alike[0], Cells[index], NormalisationKind.Term) { IsGuessed = true };
            }
            else if (alike.Count > 1 && alike.TrueForAll(caption => caption.IsFigureRow))
            {
                ambiguous.Add((Cells[index], alike));
            }
        }
    }

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
