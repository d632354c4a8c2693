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
        var texts = new List<List<Run>>();
        ParagraphToken? last = null;
        foreach (var paragraph in paragraphs.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text)))
        {
            log.AddMarks(key.Name, paragraph.Marks);
            if (last is not null && IsBroken(last, paragraph))
            {
                var (before, after) = (Tail(last.Text), Head(paragraph.Text));
                log.Add(NormalisationKind.Split, key.Name, $"{before}‖{after}", before + after);
                texts[^1].AddRange(paragraph.Runs);
            }
            else
            {
                texts.Add([.. paragraph.Runs]);
            }

            last = paragraph;
        }

        return new Narrative([.. texts.Select(runs => new Paragraph(Trim(Runs.Merge(runs))))]).ToString();
    }

    private static bool IsBroken(ParagraphToken before, ParagraphToken after) =>
        !before.IsHeading && !after.IsHeading && SentenceBreak.IsBroken(before.Text, after.Text);

    private static string Tail(string text) => text.Length <= Context ? text : $"…{text[SignAt(text, text.Length - Context)..]}";

    private static string Head(string text) => text.Length <= Context ? text : $"{text[..SignAt(text, Context)]}…";

    // A rare sign of two UTF-16 units, as some names have, is not cut in two.
    private static int SignAt(string text, int index) => char.IsLowSurrogate(text[index]) ? index - 1 : index;

    private static ImmutableArray<Run> Trim(ImmutableArray<Run> runs)
    {
        runs = runs.SetItem(0, runs[0] with { Text = runs[0].Text.TrimStart() });
        return runs.SetItem(runs.Length - 1, runs[^1] with { Text = runs[^1].Text.TrimEnd() });
    }
}
