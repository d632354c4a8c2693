using System.Text;
using System.Text.RegularExpressions;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Templates.Checks.Similarity;

/// <summary>What of a report's words counts when reports are compared: hanzi and letters; a number is one sign whatever its value.</summary>
internal static partial class ShingleText
{
    private const char Number = '#';

    /// <summary>All sections of text, without sentences that every report has.</summary>
    public static string Of(FilledReport report) => Of(report.Content, report.Edition.Sections.SelectMany(section => section.Texts));

    public static string Of(ReportContent content, IEnumerable<TextTemplate> texts)
    {
        var condensed = new StringBuilder();
        foreach (var text in texts)
        {
            Append(condensed, Standard().Replace(Narrative.Parse(content.Text(text.Key)).PlainText, string.Empty));
        }

        return condensed.ToString();
    }

    private static void Append(StringBuilder condensed, string words)
    {
        foreach (var sign in words)
        {
            if (char.IsDigit(sign))
            {
                if (condensed.Length == 0 || condensed[^1] != Number)
                {
                    condensed.Append(Number);
                }
            }
            else if (char.IsLetter(sign))
            {
                condensed.Append(sign);
            }
        }
    }

    // 未收到政府信息公开申请, 未发生行政复议和行政诉讼, 未收取信息处理费: said by everybody in the same words.
    [GeneratedRegex("[^。；\n]*(?:(?:未|没有)(?:收到|接到|受理)[^。；\n]*申请|(?:未|没有)(?:发生|产生)[^。；\n]*(?:复议|诉讼)|(?:未|没有)收取[^。；\n]*费)[^。；\n]*[。；]?")]
    private static partial Regex Standard();
}
