using System.Collections.Immutable;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>A text being read: the body of a document, or a text box inside it.</summary>
internal sealed class DocxStory
{
    private const int MostLevels = 20;

    private readonly TokenBuilder body = new();
    private readonly Stack<DocxTable> tables = [];
    private readonly List<DocumentToken> anchored = [];

    public DocxParagraph Paragraph { get; set; } = new();

    public DocxRun Run { get; set; } = new();

    public DocxTable? Table => tables.TryPeek(out var table) ? table : null;

    public TokenBuilder Tokens => Table?.Cell ?? body;

    /// <exception cref="ImportException">More levels than any report has.</exception>
    public void StartTable()
    {
        EndParagraph();
        if (tables.Count == MostLevels)
        {
            throw new ImportException($"Word 文档里的表格套了超过 {MostLevels} 层，不会是年度报告的文档；请检查是否选错了文件。");
        }

        tables.Push(new DocxTable());
    }

    /// <exception cref="ImportException">The table is larger than any table of a report.</exception>
    public void EndTable()
    {
        if (!tables.TryPop(out var table))
        {
            return;
        }

        foreach (var token in table.ToTokens())
        {
            Tokens.Add(token);
        }
    }

    /// <summary>A text box or a note: it follows the paragraph it is anchored in.</summary>
    public void Anchor(IEnumerable<DocumentToken> tokens) => anchored.AddRange(tokens);

    public void EndParagraph()
    {
        Tokens.EndParagraph();
        foreach (var token in anchored)
        {
            Tokens.Add(token);
        }

        anchored.Clear();
    }

    public ImmutableArray<DocumentToken> Finish()
    {
        EndParagraph();
        return body.Finish();
    }
}
