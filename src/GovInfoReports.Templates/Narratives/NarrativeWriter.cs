using System.Text;
using System.Text.RegularExpressions;

namespace GovInfoReports.Templates.Narratives;

internal static partial class NarrativeWriter
{
    public static string Write(Narrative narrative) => string.Join('\n', narrative.Paragraphs.Select(WriteParagraph));

    private static string WriteParagraph(Paragraph paragraph)
    {
        var line = new StringBuilder();
        foreach (var run in paragraph.Runs)
        {
            var words = run.Link is null
                ? Meaningful().Replace(run.Text, @"\$0")
                : $"[{Bracket().Replace(run.Text, @"\$0")}]({run.Link})";
            line.Append(run.Bold ? $"**{words}**" : words);
        }

        return line.ToString();
    }

    // Only signs that would be read as markup are escaped, so that 国办公开办函[2021]30号 stays as it is.
    [GeneratedRegex(@"\\(?=[\\*\[\]])|\*(?=\*)|(?<=\*)\*|\[(?=[^\]\n]{1,300}\]\((?:https?://|mailto:))", RegexOptions.ExplicitCapture)]
    private static partial Regex Meaningful();

    [GeneratedRegex(@"[\\\]\[*]")]
    private static partial Regex Bracket();
}
