using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Cli.Commands;

/// <summary>The outcome of <c>check --json</c>: one object for one file, an array for several.</summary>
internal static class CheckJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    public static string Write(IReadOnlyList<CheckOutcome> outcomes)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            if (outcomes is [var only])
            {
                WriteOutcome(json, only);
            }
            else
            {
                WriteArray(json, outcomes, WriteOutcome);
            }
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + '\n';
    }

    private static void WriteOutcome(Utf8JsonWriter json, CheckOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("file", outcome.File);
        if (outcome.Imported is { } imported)
        {
            json.WriteString("title", imported.Report.Title);
            json.WriteString("agency", imported.Report.Agency);
            json.WriteNumber("year", imported.Report.Year);
            json.WritePropertyName("findings");
            WriteArray(json, outcome.Findings, WriteFinding);
            json.WritePropertyName("normalised");
            WriteArray(json, imported.Normalised, WriteNormalisation);
            json.WritePropertyName("doubts");
            WriteArray(json, imported.Doubts, WriteDoubt);
            json.WriteStartObject("confidence");
            foreach (var table in imported.Tables)
            {
                json.WriteNumber(table.Table.Id, Math.Round(table.Value, 2));
            }

            json.WriteEndObject();
        }
        else
        {
            json.WriteString("error", outcome.Failure);
        }

        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", NameOf(finding.Severity));
        json.WritePropertyName("fields");
        WriteArray(json, finding.Fields, static (json, field) => json.WriteStringValue(field.Name));
        json.WriteString("message", finding.Message);
        json.WritePropertyName("fix");
        WriteArray(json, finding.Fix, WriteFix);
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

    private static void WriteNormalisation(Utf8JsonWriter json, Normalisation normalisation)
    {
        json.WriteStartObject();
        json.WriteString("kind", normalisation.Kind);
        json.WriteString("where", normalisation.Where);
        json.WriteString("before", normalisation.Before);
        json.WriteString("after", normalisation.After);
        json.WriteEndObject();
    }

    private static void WriteDoubt(Utf8JsonWriter json, Doubt doubt)
    {
        json.WriteStartObject();
        json.WritePropertyName("fields");
        WriteArray(json, doubt.Fields, static (json, field) => json.WriteStringValue(field.Name));
        json.WriteString("read", doubt.Read);
        json.WriteString("reason", doubt.Reason);
        json.WriteString("source", doubt.Source);
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

    private static void WriteArray<T>(Utf8JsonWriter json, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
