using System.Globalization;
using System.Text.RegularExpressions;
using GovInfoReports.Documents.Text;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Import.OwnFiles;

/// <summary>Markdown as <see cref="ReportMarkdownWriter"/> writes it: every block one line, a table line by line.</summary>
internal static partial class OwnMarkdown
{
    /// <returns>Null where it is none, or was changed beyond its words.</returns>
    public static FilledReport? Read(string text)
    {
        var comment = Comment().Match(text);
        if (!comment.Success || ReportMarkdownWriter.ReadIdentity(comment.Groups["json"].Value) is not { } named)
        {
            return null;
        }

        var identity = ReportIdentity.Of(
            named.Edition, named.Agency, named.Year.ToString(CultureInfo.InvariantCulture), named.Revision.ToString(CultureInfo.InvariantCulture));
        return identity is null ? null : FormReader.Read(identity, [.. Parts(text[comment.Length..].Split('\n'))]);
    }

    private static IEnumerable<FormPart> Parts(IReadOnlyList<string> lines)
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (var line in lines)
        {
            if (line.StartsWith('|'))
            {
                rows.Add([.. Pipe().Split(line)[1..^1].Select(cell => MarkdownText.Unescape(cell.Trim()))]);
                continue;
            }

            if (rows.Count > 0)
            {
                // The second line says only that the first is the heading.
                yield return new TablePart([rows[0], .. rows.Skip(2)]);
                rows.Clear();
            }

            if (line.Length > 0)
            {
                yield return Part(line);
            }
        }
    }

    private static FormPart Part(string line)
    {
        if (line == ReportMarkdownWriter.Rule)
        {
            return new ContactPart();
        }

        return Heading().Match(line) is { Success: true } heading
            ? new HeadingPart(MarkdownText.Unescape(line[heading.Length..]))
            : new ParagraphPart([.. MarkdownText.Read(line)]);
    }

    [GeneratedRegex(@"\A<!-- (?<json>\{[^\n]*\}) -->\n", RegexOptions.ExplicitCapture)]
    private static partial Regex Comment();

    [GeneratedRegex("^\\#{1,3} ")]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Pipe();
}
