using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace GovInfoReports.Templates.Narratives;

internal static partial class NarrativeWriter
{
    public static string Write(Narrative narrative) => string.Join('\n', narrative.Paragraphs.Select(paragraph => WriteParagraph(paragraph.Runs)));

    private static string WriteParagraph(ImmutableArray<Run> runs)
    {
        var line = new StringBuilder();
        for (var index = 0; index < runs.Length; index++)
        {
            var run = runs[index];
            var words = run.Link is null
                ? Escape(run, isFirst: index == 0, isLast: index == runs.Length - 1)
                : $"[{Bracket().Replace(run.Text, @"\$0")}]({run.Link})";
            line.Append(run.Bold ? $"**{words}**" : words);
        }

        return line.ToString();
    }

    // Only signs that would be read as markup are escaped, so that 国办公开办函[2021]30号 stays as it is.
    private static string Escape(Run run, bool isFirst, bool isLast)
    {
        var text = run.Text;
        var words = new StringBuilder();
        var lastClosing = text.LastIndexOf(']');
        var endsOpen = !isLast || run.Bold;
        for (var index = 0; index < text.Length; index++)
        {
            var isMarkup = text[index] switch
            {
                '*' => run.Bold || IsBesideStar(text, index) || (index == 0 && !isFirst) || (index == text.Length - 1 && endsOpen),
                '\\' => index == text.Length - 1 ? endsOpen : text[index + 1] is '\\' or '*' or '[' or ']',
                '[' => LinkStart().IsMatch(text.AsSpan(index)) || (endsOpen && index > lastClosing),
                _ => false,
            };
            words.Append(isMarkup ? "\\" : string.Empty).Append(text[index]);
        }

        return words.ToString();
    }

    private static bool IsBesideStar(string text, int index) =>
        (index > 0 && text[index - 1] == '*') || (index < text.Length - 1 && text[index + 1] == '*');

    [GeneratedRegex(@"^\[[^\]\n]{1,300}\]\((?:https?://|mailto:)", RegexOptions.ExplicitCapture)]
    private static partial Regex LinkStart();

    [GeneratedRegex(@"[\\\]\[*]")]
    private static partial Regex Bracket();
}
