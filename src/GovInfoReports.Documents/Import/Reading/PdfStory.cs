using System.Collections.Immutable;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Puts paragraphs and tables of all pages in reading order.</summary>
internal sealed class PdfStory(IReadOnlyList<PdfLine> lines)
{
    private readonly ImmutableArray<DocumentToken>.Builder tokens = ImmutableArray.CreateBuilder<DocumentToken>();
    private readonly PdfParagraphs paragraphs = new(lines);
    private PdfTable? table;

    /// <summary>The next page.</summary>
    public void Add(double height, IReadOnlyList<PdfTable> tables, IReadOnlyList<PdfLine> page)
    {
        var rest = new Queue<PdfTable>(tables);
        foreach (var line in page)
        {
            while (rest.TryPeek(out var next) && next.Top < line.Top)
            {
                Add(rest.Dequeue());
            }

            if (PdfParagraphs.IsPageNumber(line, height))
            {
                paragraphs.TakeOut(line);
            }
            else
            {
                EndTable();
                Add(paragraphs.Add(line));
            }
        }

        while (rest.TryDequeue(out var next))
        {
            Add(next);
        }
    }

    public ImmutableArray<DocumentToken> Finish()
    {
        EndTable();
        Add(paragraphs.End());
        return tokens.ToImmutable();
    }

    private void Add(PdfTable next)
    {
        Add(paragraphs.End());
        if (table?.Join(next) is { } joined)
        {
            table = joined;
            return;
        }

        EndTable();
        table = next;
    }

    private void EndTable()
    {
        if (table is not null)
        {
            tokens.Add(new TableToken(table.Rows, []));
            table = null;
        }
    }

    private void Add(ParagraphToken? paragraph)
    {
        if (paragraph is not null)
        {
            tokens.Add(paragraph);
        }
    }
}
