using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Text;

/// <summary>The report in Markdown with pipe tables. A comment, which no page shows, says whose report it is.</summary>
public static class ReportMarkdownWriter
{
    /// <summary>The line above the contact note.</summary>
    internal const string Rule = "---";

    // The encoder also escapes < and >, so that no name ends the comment.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static string Write(FilledReport report)
    {
        var identity = new MarkdownIdentity(report.Edition.Id, report.Agency, report.Year, report.Revision);
        var text = new StringBuilder();
        AppendBlock(text, $"<!-- {JsonSerializer.Serialize(identity, Json)} -->");
        AppendBlock(text, $"# {MarkdownText.Escape(report.Title)}");
        WriteText(text, report.Content.Text(TextKey.Preamble));
        foreach (var section in report.Edition.Sections)
        {
            WriteSection(text, report.Content, section);
        }

        if (report.Content.Text(TextKey.Contact) is { Length: > 0 } contact)
        {
            AppendBlock(text, Rule);
            WriteText(text, contact);
        }

        return text.ToString();
    }

    /// <summary>The identity in the comment; null where it is none.</summary>
    internal static MarkdownIdentity? ReadIdentity(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<MarkdownIdentity>(json, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void WriteSection(StringBuilder text, ReportContent content, SectionTemplate section)
    {
        AppendBlock(text, $"## {section.Heading}");
        foreach (var item in section.Texts)
        {
            if (item.Heading is not null)
            {
                AppendBlock(text, $"### {item.Heading}");
            }

            WriteText(text, content.Text(item.Key));
        }

        if (section.Table is not null)
        {
            WriteTable(text, section.Table, content.Figures);
        }
    }

    // A pipe table has one heading row by its grammar; the form's other heading rows follow as rows.
    private static void WriteTable(StringBuilder text, TableTemplate table, Figures figures)
    {
        foreach (var (index, row) in FlatTable.Rows(table, figures).Index())
        {
            text.Append("| ").AppendJoin(" | ", row.Select(MarkdownText.Escape)).Append(" |\n");
            if (index == 0)
            {
                text.Append("| ").AppendJoin(" | ", row.Select(_ => "---")).Append(" |\n");
            }
        }

        text.Append('\n');
    }

    private static void WriteText(StringBuilder text, string typed)
    {
        foreach (var paragraph in Narrative.Parse(typed).Paragraphs)
        {
            AppendBlock(text, MarkdownText.Write(paragraph));
        }
    }

    private static void AppendBlock(StringBuilder text, string block) => text.Append(block).Append("\n\n");
}

/// <summary>What of a report stands on no page.</summary>
internal sealed record MarkdownIdentity(string? Edition, string? Agency, int Year, int Revision);
