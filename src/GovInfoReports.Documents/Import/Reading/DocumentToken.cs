using System.Collections.Immutable;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>What every reader makes of its format and the recogniser understands: paragraphs and tables in reading order.</summary>
internal abstract record DocumentToken;

/// <param name="IsHeading">Whether the format itself says that this is a heading.</param>
/// <param name="Marks">Marks that were taken out of these words.</param>
internal sealed record ParagraphToken(ImmutableArray<Run> Runs, bool IsHeading, ImmutableArray<Mark> Marks) : DocumentToken
{
    public string Text => Reading.Runs.WordsOf(Runs);

    /// <summary>The paragraph's first characters; its marks are told with them.</summary>
    public ParagraphToken Take(int count)
    {
        var first = ImmutableArray.CreateBuilder<Run>();
        foreach (var run in Runs)
        {
            var taken = Math.Min(count, run.Text.Length);
            count -= taken;
            if (taken > 0)
            {
                first.Add(run with { Text = run.Text[..taken] });
            }
        }

        return this with { Runs = first.ToImmutable() };
    }

    /// <summary>The paragraph without its first characters; a look that only they had goes with them.</summary>
    public ParagraphToken Skip(int count)
    {
        var rest = ImmutableArray.CreateBuilder<Run>();
        foreach (var run in Runs)
        {
            var skipped = Math.Min(count, run.Text.Length);
            count -= skipped;
            if (skipped < run.Text.Length)
            {
                rest.Add(run with { Text = run.Text[skipped..] });
            }
        }

        return this with { Runs = rest.ToImmutable(), Marks = [] };
    }
}

/// <param name="Rows">Plain words of each cell; rows may differ in length.</param>
internal sealed record TableToken(ImmutableArray<ImmutableArray<string>> Rows, ImmutableArray<Mark> Marks) : DocumentToken;

/// <summary>Words that stand outside the running text and may belong to the report: a footnote, a table of contents, a sentence beside the article.</summary>
internal sealed record AsideToken(string Text) : DocumentToken;

/// <summary>The whole report, from a format that names its fields: nothing is left to recognise.</summary>
internal sealed record ReportToken(FilledReport Report) : DocumentToken;

/// <summary>A mark that was read: <c>**重点**</c> became 重点.</summary>
internal sealed record Mark(string Before, string After);
