using System.Text.Json;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Cli.Commands;

/// <summary>A finding in the JSON of <c>check --json</c>.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", NameOf(finding.Severity));
        json.WritePropertyName("fields");
        json.WriteArray(finding.Fields, static (json, field) => json.WriteStringValue(field.Name));
        json.WriteString("message", finding.Message);
        json.WritePropertyName("fix");
        json.WriteArray(finding.Fix, WriteFix);
        WriteDetails(json, finding);
        json.WriteEndObject();
    }

    private static void WriteDetails(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("key", finding.Key);
        json.WriteString("name", RuleBook.Get(finding.Rule).Name);
        json.WriteString("basis", finding.Basis);
        json.WriteString("advice", finding.Advice);
        json.WriteString("state", NameOf(finding.State));
        if (finding.Excerpt is { } excerpt)
        {
            json.WriteStartObject("excerpt");
            json.WriteString("field", excerpt.Text.Name);
            json.WriteNumber("start", excerpt.Start);
            json.WriteNumber("length", excerpt.Length);
            json.WriteString("words", excerpt.Words);
            json.WriteEndObject();
        }

        if (finding.TextFix is { } fix)
        {
            json.WriteStartObject("textFix");
            json.WriteString("field", fix.Text.Name);
            json.WriteString("before", fix.Before);
            json.WriteString("after", fix.After);
            json.WriteEndObject();
        }
    }

    private static void WriteFix(Utf8JsonWriter json, CellFix fix)
    {
        json.WriteStartObject();
        json.WriteString("field", fix.Cell.ToString());
        json.WritePropertyName("value");
        json.WriteRawValue(CellValue.Format(fix.Value));
        json.WriteEndObject();
    }

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string NameOf(FindingState state) => state switch
    {
        FindingState.Open => "open",
        FindingState.Explained => "explained",
        FindingState.Accepted => "accepted",
        FindingState.Refused => "refused",
        _ => "fixed",
    };
}
