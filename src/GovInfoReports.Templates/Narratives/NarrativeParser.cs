using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace GovInfoReports.Templates.Narratives;

internal static partial class NarrativeParser
{
    public static Narrative Parse(string text) =>
        new([.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ParseParagraph)]);

    private static Paragraph ParseParagraph(string line)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        Append(line, bold: false);
        return new Paragraph(runs.ToImmutable());

        void Append(string part, bool bold)
        {
            var next = 0;
            foreach (Match match in Markup().Matches(part))
            {
                Add(part[next..match.Index], bold, null);
                next = match.Index + match.Length;
                if (match.Groups["escaped"].Success)
                {
                    Add(match.Groups["escaped"].Value, bold, null);
                }
                else if (match.Groups["link"].Success)
                {
                    Add(Unescape(match.Groups["words"].Value), bold, match.Groups["link"].Value);
                }
                else
                {
                    Append(match.Groups["bold"].Value, bold: true);
                }
            }

            Add(part[next..], bold, null);
        }

        void Add(string words, bool bold, string? link)
        {
            if (words.Length == 0)
            {
                return;
            }

            if (runs.Count > 0 && link is null && runs[^1] is { Link: null } last && last.Bold == bold)
            {
                runs[^1] = last with { Text = last.Text + words };
                return;
            }

            runs.Add(new Run(words, bold, link));
        }
    }

    private static string Unescape(string words) => Escaped().Replace(words, "$1");

    // The words of a link are bounded, else many open brackets would be searched in quadratic time.
    [GeneratedRegex(@"\\(?<escaped>[\\*\[\]])|\[(?<words>(?:\\.|[^\]\\\n]){1,300})\]\((?<link>(?:https?://|mailto:)[^\s()]+)\)|\*\*(?<bold>(?:\\.|[^*\\\n]|\*(?!\*))+)\*\*", RegexOptions.ExplicitCapture)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\\([\\*\[\]])")]
    private static partial Regex Escaped();
}
