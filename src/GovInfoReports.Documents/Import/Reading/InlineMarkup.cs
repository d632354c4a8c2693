using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>
/// Bold, links and escapes inside a line. Plain text is read the same way as Markdown, because text taken from a converter keeps such marks.
/// CommonMark's rule for the end of bold does not know Chinese punctuation (<c>**一是。**二</c>), so the line is read here.
/// </summary>
internal static partial class InlineMarkup
{
    public static ParagraphToken Read(string line, bool isHeading = false, params ReadOnlySpan<Mark> marks)
    {
        var runs = new List<Run>();
        var found = ImmutableArray.CreateBuilder<Mark>();
        found.AddRange(marks);
        Append(line.Trim(), bold: false, runs, found);
        return new ParagraphToken([.. runs], isHeading, found.ToImmutable());
    }

    private static void Append(string text, bool bold, List<Run> runs, ImmutableArray<Mark>.Builder marks)
    {
        var next = 0;
        foreach (Match match in Markup().Matches(text))
        {
            Add(runs, new Run(text[next..match.Index], bold));
            next = match.Index + match.Length;
            var start = runs.Sum(run => run.Text.Length);
            if (match.Groups["bold"].Success)
            {
                Append(match.Groups["bold"].Value, bold: true, runs, marks);
            }
            else
            {
                Add(runs, ReadLeaf(match, bold));
            }

            marks.Add(new Mark(match.Value, string.Concat(runs.Select(run => run.Text))[start..]));
        }

        Add(runs, new Run(text[next..], bold));
    }

    private static Run ReadLeaf(Match match, bool bold)
    {
        if (match.Groups["link"].Success)
        {
            return new Run(Unescape(match.Groups["words"].Value), bold, Unescape(match.Groups["link"].Value));
        }

        if (match.Groups["address"].Success)
        {
            return new Run(match.Groups["address"].Value, bold, match.Groups["address"].Value);
        }

        return match.Groups["mail"].Success
            ? new Run(match.Groups["mail"].Value, bold, $"mailto:{match.Groups["mail"].Value}")
            : new Run(match.Groups["escaped"].Value, bold);
    }

    private static void Add(List<Run> runs, Run run)
    {
        if (run.Text.Length == 0)
        {
            return;
        }

        if (runs.Count > 0 && runs[^1] with { Text = run.Text } == run)
        {
            runs[^1] = run with { Text = runs[^1].Text + run.Text };
            return;
        }

        runs.Add(run);
    }

    private static string Unescape(string text) => Escape().Replace(text, "${escaped}");

    // Converters escape an underscore more than once (zfbgs\\_44989), hence the repeated backslash.
    [GeneratedRegex(
        """
        \\+(?<escaped>[_*\#\[\]()<>`~|.+!-])
        |\[(?<words>(?:\\.|[^\]\\\n])+)\]\((?<link>(?:https?://|mailto:)[^\s()]+)\)
        |<(?<address>https?://[^\s<>()]+)>
        |<(?<mail>[^\s<>@()]+@[^\s<>@()]+)>
        |<br\s*/?>
        |\*\*(?<bold>[^*\n]+)\*\*
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\\+(?<escaped>[_*#\[\]()<>`~|.+!-])", RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();
}
