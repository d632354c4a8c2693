using System.Text.RegularExpressions;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Typography;

/// <summary>
/// The heading of the second level inside a text, （一）年度要点落实情况。, which a page sets in 楷体 (GB/T 9704-2012, 7.3.3): the first
/// sentence of a paragraph that begins with such a number, or the whole paragraph where it is one line without a full stop.
/// </summary>
public static partial class LeadIn
{
    /// <summary>The longest sentence that is still a heading, in signs.</summary>
    public const int MaximumLength = 30;

    /// <summary>How many signs at the start of the paragraph are the heading; 0 where there is none.</summary>
    public static int LengthOf(string paragraph)
    {
        if (!Number().IsMatch(paragraph))
        {
            return 0;
        }

        var stop = paragraph.IndexOf('。', StringComparison.Ordinal);
        var length = stop < 0 ? paragraph.Length : stop + 1;
        return length <= MaximumLength ? length : 0;
    }

    /// <summary>Whether the paragraph is a heading and nothing else.</summary>
    public static bool IsWhole(string paragraph) => paragraph.Length > 0 && LengthOf(paragraph) == paragraph.Length;

    /// <summary>The paragraph's runs, cut where its heading ends.</summary>
    public static IEnumerable<(Run Run, bool IsLeadIn)> Divide(Paragraph paragraph)
    {
        var rest = LengthOf(paragraph.PlainText);
        foreach (var run in paragraph.Runs)
        {
            var lead = Math.Min(rest, run.Text.Length);
            rest -= lead;
            if (lead > 0)
            {
                yield return (run with { Text = run.Text[..lead] }, true);
            }

            if (lead < run.Text.Length)
            {
                yield return (run with { Text = run.Text[lead..] }, false);
            }
        }
    }

    [GeneratedRegex("^（[一二三四五六七八九十]{1,3}）")]
    private static partial Regex Number();
}
