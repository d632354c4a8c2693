using System.Text;
using System.Text.RegularExpressions;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Text;

/// <summary>Words and paragraphs in Markdown (CommonMark), and read back from it.</summary>
internal static partial class MarkdownText
{
    /// <summary>The words with a backslash before each sign that Markdown would take for markup.</summary>
    public static string Escape(string words) => Markup().Replace(OneLine.Of(words), @"\$0");

    public static string Unescape(string words) => Escaped().Replace(words, "$1");

    public static string Write(Paragraph paragraph)
    {
        var line = new StringBuilder();
        for (var index = 0; index < paragraph.Runs.Length; index++)
        {
            var run = paragraph.Runs[index];
            var words = run.Link is null ? Escape(run.Text) : $"[{Escape(run.Text)}]({run.Link})";
            var (before, after) = (index == 0 ? ' ' : paragraph.Runs[index - 1].Text[^1], index == paragraph.Runs.Length - 1 ? ' ' : paragraph.Runs[index + 1].Text[0]);
            line.Append(run.Bold ? Strong(words, before, after) : words);
        }

        return LineStart().Replace(line.ToString(), @"${digits}\${sign}");
    }

    /// <summary>The paragraph of a line that <see cref="Write"/> wrote.</summary>
    public static IEnumerable<Run> Read(string line, bool bold = false)
    {
        var next = 0;
        foreach (Match match in Piece().Matches(line))
        {
            if (match.Index > next)
            {
                yield return new Run(Unescape(line[next..match.Index]), bold);
            }

            next = match.Index + match.Length;
            var inner = match.Groups["link"].Success
                ? [new Run(Unescape(match.Groups["words"].Value), bold, match.Groups["link"].Value)]
                : match.Groups["bold"].Success ? Read(match.Groups["bold"].Value, bold: true) : [new Run(Unescape(match.Value), bold)];
            foreach (var run in inner)
            {
                yield return run;
            }
        }

        if (next < line.Length)
        {
            yield return new Run(line[next..], bold);
        }
    }

    // Between a full stop and a Chinese sign ** does not end bold (CommonMark 0.31 §6.2), so there the element is written.
    private static string Strong(string words, char before, char after)
    {
        var begins = !IsApart(words[0]) || IsApart(before);
        var ends = !IsApart(words[^1]) || IsApart(after);
        return begins && ends && !char.IsWhiteSpace(words[0]) && !char.IsWhiteSpace(words[^1]) ? $"**{words}**" : $"<strong>{words}</strong>";
    }

    private static bool IsApart(char sign) => char.IsWhiteSpace(sign) || char.IsPunctuation(sign) || char.IsSymbol(sign);

    [GeneratedRegex(@"[\\`*_\[\]<>#|~&]")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escaped();

    // 1. and - begin a list, = underlines a heading.
    [GeneratedRegex("^(?<digits>[0-9]{0,9})(?<sign>(?<=[0-9])[.)]|^[-+=])", RegexOptions.ExplicitCapture)]
    private static partial Regex LineStart();

    // Each alternative is entered by its first sign and never left again, which keeps the search linear.
    [GeneratedRegex(
        """
        (?>\\.)
        |\[(?<words>(?>\\.|[^\]\\]){1,2000})\]\((?<link>[^\s()]+)\)
        |\*\*(?<bold>(?>\\.|\[(?>\\.|[^\]\\]){1,2000}\]\([^\s()]+\)|[^*\\])+)\*\*
        |<strong>(?<bold>(?>\\.|\[(?>\\.|[^\]\\]){1,2000}\]\([^\s()]+\)|[^<\\])+)</strong>
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Piece();
}
