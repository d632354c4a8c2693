using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovInfoReports.Documents.Import;

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
                json.WriteArray(outcomes, WriteOutcome);
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
            json.WriteArray(outcome.Findings, FindingJson.Write);
            json.WritePropertyName("normalised");
            json.WriteArray(imported.Normalised, WriteNormalisation);
            json.WritePropertyName("doubts");
            json.WriteArray(imported.Doubts, WriteDoubt);
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
        json.WriteArray(doubt.Fields, static (json, field) => json.WriteStringValue(field.Name));
        json.WriteString("read", doubt.Read);
        json.WriteString("reason", doubt.Reason);
        json.WriteString("source", doubt.Source);
        json.WriteEndObject();
    }
}
