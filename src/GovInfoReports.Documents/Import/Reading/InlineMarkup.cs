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
        var found = ImmutableArray.CreateBuilder<Mark>();
        found.AddRange(marks);
        var runs = Runs.Merge(Parse(line.Trim(), bold: false, found));
        return new ParagraphToken(runs, isHeading, found.ToImmutable());
    }

    private static List<Run> Parse(string text, bool bold, ImmutableArray<Mark>.Builder marks)
    {
        var runs = new List<Run>();
        var next = 0;
        foreach (Match match in Markup().Matches(text))
        {
            runs.Add(new Run(text[next..match.Index], bold));
            next = match.Index + match.Length;
            var inner = match.Groups["bold"].Success ? Parse(match.Groups["bold"].Value, bold: true, marks) : [ReadLeaf(match, bold)];
            runs.AddRange(inner);
            marks.Add(new Mark(match.Value, Runs.WordsOf(inner)));
        }

        runs.Add(new Run(text[next..], bold));
        return runs;
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

    private static string Unescape(string text) => Escape().Replace(text, "${escaped}");

    // Converters escape an underscore more than once (zfbgs\\_44989), hence the repeated backslash. No part may run across the start
    // of another match: that keeps the search linear for any input.
    [GeneratedRegex(
        """
        \\{1,4}(?<escaped>[_*\#\[\]()<>`~|.+!-])
        |\[(?<words>(?:\\.|[^\[\]\\\n])+)\]\((?<link>(?:https?://|mailto:)[^\s()]+)\)
        |<(?<address>https?://[^\s<>()]+)>
        |<(?<mail>[^\s<>@()]+@[^\s<>@()]+)>
        |<br\s*/?>
        |\*\*(?<bold>[^*\n]+)\*\*
        |<strong>(?<bold>[^<\n]+)</strong>
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\\{1,4}(?<escaped>[_*#\[\]()<>`~|.+!-])", RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();
}
