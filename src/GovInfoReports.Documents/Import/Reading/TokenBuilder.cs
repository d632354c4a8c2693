using System.Collections.Immutable;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Gathers words into paragraphs, and paragraphs and tables into tokens.</summary>
internal sealed class TokenBuilder
{
    private readonly ImmutableArray<DocumentToken>.Builder tokens = ImmutableArray.CreateBuilder<DocumentToken>();
    private readonly List<Run> runs = [];

    public bool IsHeading { get; set; }

    /// <summary>Whether the words stand outside the running text.</summary>
    public bool IsAside { get; set; }

    public void Add(string words, bool bold, string? link)
    {
        if (words.Length > 0)
        {
            runs.Add(new Run(words, bold, link));
        }
    }

    public void EndParagraph()
    {
        var merged = Runs.Merge(runs);
        if (!string.IsNullOrWhiteSpace(Runs.WordsOf(merged)))
        {
            tokens.Add(IsAside ? new AsideToken(Runs.WordsOf(merged).Trim()) : new ParagraphToken(merged, IsHeading, []));
        }

        runs.Clear();
    }

    public void Add(DocumentToken token)
    {
        EndParagraph();
        tokens.Add(token);
    }

    public ImmutableArray<DocumentToken> Finish()
    {
        EndParagraph();
        return tokens.ToImmutable();
    }
}
