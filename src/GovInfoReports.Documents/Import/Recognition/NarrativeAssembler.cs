using System.Collections.Immutable;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Makes one text of its paragraphs and joins sentences that a page break cut.</summary>
internal static class NarrativeAssembler
{
    private const int Context = 12;

    /// <returns>The typed form of the narrative.</returns>
    public static string Assemble(TextKey key, IEnumerable<ParagraphToken> paragraphs, ImportLog log)
    {
        var texts = new List<ImmutableArray<Run>>();
        foreach (var paragraph in paragraphs.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text)))
        {
            log.AddMarks(key.Name, paragraph.Marks);
            var last = texts.Count == 0 ? null : Words(texts[^1]);
            if (last is not null && SentenceBreak.IsBroken(last, paragraph.Text))
            {
                log.Add(NormalisationKind.Split, key.Name, $"{Tail(last)}‖{Head(paragraph.Text)}", $"{Tail(last)}{Head(paragraph.Text)}");
                texts[^1] = [.. texts[^1], .. paragraph.Runs];
            }
            else
            {
                texts.Add(paragraph.Runs);
            }
        }

        return new Narrative([.. texts.Select(runs => new Paragraph(Merge(Trim(runs))))]).ToString();
    }

    private static string Words(IEnumerable<Run> runs) => string.Concat(runs.Select(run => run.Text));

    private static string Tail(string text) => text.Length <= Context ? text : $"…{text[^Context..]}";

    private static string Head(string text) => text.Length <= Context ? text : $"{text[..Context]}…";

    private static ImmutableArray<Run> Trim(ImmutableArray<Run> runs)
    {
        runs = runs.SetItem(0, runs[0] with { Text = runs[0].Text.TrimStart() });
        return runs.SetItem(runs.Length - 1, runs[^1] with { Text = runs[^1].Text.TrimEnd() });
    }

    private static ImmutableArray<Run> Merge(ImmutableArray<Run> runs)
    {
        var merged = new List<Run>();
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            if (merged.Count > 0 && run.Link is null && merged[^1] with { Text = run.Text } == run)
            {
                merged[^1] = run with { Text = merged[^1].Text + run.Text };
            }
            else
            {
                merged.Add(run);
            }
        }

        return [.. merged];
    }
}
