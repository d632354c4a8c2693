using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>L-MARK, L-SPLIT: marks of another program and sentences cut by a page, left in a text that was pasted.</summary>
internal static partial class MarkRules
{
    // How many signs on either side of a cut are quoted.
    private const int Context = 6;

    private const int ShortestLine = 10;

    public static IEnumerable<Finding> Check(ReportReading reading) => reading.Texts.SelectMany(text => Marks(text).Concat(Splits(text)));

    private static IEnumerable<Finding> Marks(TextReading text)
    {
        var marks = Mark().Matches(text.Plain);
        if (marks.Count > 0)
        {
            yield return FoundIn("L-MARK", text.Excerpt(marks[0]), $"有 {marks.Count} 处排版标记，如“{marks[0].Value.Trim()}”。") with
            {
                TextFix = new TextFix(text.Key, text.Typed, new Narrative([.. text.Narrative.Paragraphs.Select(Clean)]).ToString()),
            };
        }
    }

    private static Paragraph Clean(Paragraph paragraph) =>
        new([.. paragraph.Runs.Select(run => run with { Text = Mark().Replace(run.Text, "${words}") }).Where(run => run.Text.Length > 0)]);

    private static IEnumerable<Finding> Splits(TextReading text)
    {
        var paragraphs = text.Narrative.Paragraphs;
        var cuts = Enumerable.Range(1, Math.Max(0, paragraphs.Length - 1)).Where(index => IsCut(paragraphs[index - 1].PlainText, paragraphs[index].PlainText)).ToList();
        if (text.Key != TextKey.Title && cuts.Count > 0)
        {
            var place = paragraphs.Take(cuts[0]).Sum(paragraph => paragraph.PlainText.Length + 1);
            var (before, after) = (Math.Min(Context, paragraphs[cuts[0] - 1].PlainText.Length), Math.Min(Context, paragraphs[cuts[0]].PlainText.Length));
            var excerpt = text.Excerpt(place - 1 - before, before + 1 + after);
            yield return FoundIn("L-SPLIT", excerpt, $"有 {cuts.Count} 处句子被断成两段，如“{excerpt.Words.Replace('\n', '‖')}”。") with
            {
                TextFix = new TextFix(text.Key, text.Typed, Join(paragraphs, cuts).ToString()),
            };
        }
    }

    // A line of body text that ends inside a sentence, while the next begins with neither a number nor a heading.
    private static bool IsCut(string before, string after) =>
        before.Length >= ShortestLine && InsideSentence().IsMatch(before) && !IsHeading(before) && !Numbered().IsMatch(after);

    private static bool IsHeading(string line) => Headed().IsMatch(line) && line.IndexOfAny(['，', '。', '；']) < 0;

    private static Narrative Join(ImmutableArray<Paragraph> paragraphs, List<int> cuts)
    {
        var joined = new List<Paragraph>();
        for (var index = 0; index < paragraphs.Length; index++)
        {
            if (cuts.Contains(index))
            {
                joined[^1] = new Paragraph([.. joined[^1].Runs, .. paragraphs[index].Runs]);
            }
            else
            {
                joined.Add(paragraphs[index]);
            }
        }

        return new Narrative([.. joined]);
    }

    [GeneratedRegex(@"\*\*|(?<=^|\n)\s*#{1,6}\s*|<(?<words>https?://[^>\s]+)>|\\(?<words>[_#])|&(?:nbsp|lt|gt|amp|quot);|</?[A-Za-z][^<>\n]{0,40}>|`", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    [GeneratedRegex(@"[\u4e00-\u9fff，、》]\z")]
    private static partial Regex InsideSentence();

    [GeneratedRegex(@"\A\s*(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]|[一二三四五六七八九十]是|[①-⑳•·●])")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\A\s*[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]")]
    private static partial Regex Headed();
}
