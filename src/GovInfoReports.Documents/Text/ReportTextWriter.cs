using System.Text;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Text;

/// <summary>
/// The report as plain text. A line that begins with two ideographic spaces is a paragraph in its typed form (<c>**bold**</c>,
/// <c>[words](address)</c>), a line with tabs a row of a table, any other a heading.
/// </summary>
public static class ReportTextWriter
{
    /// <summary>What a paragraph begins with.</summary>
    internal const string Indent = "\u3000\u3000";

    /// <summary>The line above the contact note.</summary>
    internal const string Rule = "————————";

    public static string Write(FilledReport report)
    {
        var text = new StringBuilder();
        text.Append($"机关：{OneLine.Of(report.Agency)}　年度：{report.Year}　修订号：{report.Revision}　格式：{report.Edition.Id}\n\n");
        text.Append(OneLine.Of(report.Title)).Append("\n\n");
        WriteText(text, report.Content.Text(TextKey.Preamble));
        foreach (var section in report.Edition.Sections)
        {
            WriteSection(text, report.Content, section);
        }

        if (report.Content.Text(TextKey.Contact) is { Length: > 0 } contact)
        {
            text.Append(Rule).Append('\n');
            WriteText(text, contact);
        }

        return text.ToString();
    }

    private static void WriteSection(StringBuilder text, ReportContent content, SectionTemplate section)
    {
        text.Append('\n').Append(section.Heading).Append('\n');
        foreach (var item in section.Texts)
        {
            text.Append(item.Heading is null ? string.Empty : item.Heading + '\n');
            WriteText(text, content.Text(item.Key));
        }

        foreach (var row in section.Table is null ? [] : FlatTable.Rows(section.Table, content.Figures))
        {
            text.AppendJoin('\t', row).Append('\n');
        }
    }

    private static void WriteText(StringBuilder text, string typed)
    {
        foreach (var paragraph in Narrative.Parse(typed).Paragraphs)
        {
            text.Append(Indent).Append(OneLine.Of(new Narrative([paragraph]).ToString())).Append('\n');
        }
    }
}
