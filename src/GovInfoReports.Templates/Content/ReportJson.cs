using System.Text.Encodings.Web;
using System.Text.Json;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Content;

/// <summary>
/// The report as JSON (design §6). The bytes are canonical (fixed order, no white space), so publications are hashed over them.
/// </summary>
public static class ReportJson
{
    private static readonly JsonWriterOptions Canonical = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Address of the JSON Schema, relative to the public site.</summary>
    public static string SchemaAddress(ReportEdition edition) => $"/data/annual-report-{edition.Id}.schema.json";

    public static byte[] Write(FilledReport report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Canonical))
        {
            json.WriteStartObject();
            json.WriteString("$schema", SchemaAddress(report.Edition));
            json.WriteString("edition", report.Edition.Id);
            json.WriteString("title", report.Title);
            json.WriteString("agency", report.Agency);
            json.WriteNumber("year", report.Year);
            json.WriteNumber("revision", report.Revision);
            WriteTexts(json, report.Content);
            WriteTables(json, report.Content);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">Not such a document; the message is a Chinese sentence.</exception>
    public static FilledReport Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return Read(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("这不是本系统导出的年度报告 JSON，或文件已损坏。", exception);
        }
    }

    private static FilledReport Read(JsonElement root)
    {
        var content = ReportContent.Blank(ReportEditions.Get(StringOf(root.GetProperty("edition"))));
        content = content.WithText(TextKey.Title, StringOf(root.GetProperty("title")));
        foreach (var text in root.GetProperty("texts").EnumerateObject())
        {
            content = content.Edition.TryGetText(text.Name, out var template)
                ? content.WithText(template.Key, StringOf(text.Value))
                : throw new FormatException($"JSON 中的文字“{text.Name}”不属于 {content.Edition.Id} 版格式。");
        }

        content = content.WithFigures(ReadTables(root.GetProperty("tables"), content.Edition));
        return new FilledReport(
            StringOf(root.GetProperty("agency")), NumberOf(root.GetProperty("year")), NumberOf(root.GetProperty("revision")), content);
    }

    private static Figures ReadTables(JsonElement tables, ReportEdition edition)
    {
        var values = new decimal?[edition.Cells.Length];
        foreach (var table in tables.EnumerateObject())
        {
            foreach (var figure in table.Value.EnumerateObject())
            {
                var cell = CellKey.TryParse($"{table.Name}.{figure.Name}", out var key) && edition.TryGetCell(key, out var known)
                    ? known
                    : throw new FormatException($"JSON 中的单元格“{table.Name}.{figure.Name}”不属于 {edition.Id} 版格式。");
                values[cell.Ordinal] = ReadFigure(figure.Value, cell);
            }
        }

        return Figures.Of(edition, values);
    }

    private static string StringOf(JsonElement value) => value.GetString() ?? throw new JsonException("A text is null.");

    private static int NumberOf(JsonElement value) => value.TryGetInt32(out var number) ? number : throw new JsonException("A number is not whole.");

    private static decimal? ReadFigure(JsonElement value, CellDefinition cell)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return CellValue.TryParse(value.GetRawText(), cell.Kind, out var figure, out var error)
            ? figure
            : throw new FormatException($"JSON 中的单元格“{cell.Key}”有误：{error}");
    }

    private static void WriteTexts(Utf8JsonWriter json, ReportContent content)
    {
        json.WriteStartObject("texts");
        foreach (var text in content.Edition.Texts.Where(text => text.Key != TextKey.Title && content.Text(text.Key).Length > 0))
        {
            json.WriteString(text.Key.Name, content.Text(text.Key));
        }

        json.WriteEndObject();
    }

    private static void WriteTables(Utf8JsonWriter json, ReportContent content)
    {
        json.WriteStartObject("tables");
        foreach (var table in content.Edition.Cells.GroupBy(cell => cell.Key.Table))
        {
            json.WriteStartObject(table.Key);
            foreach (var cell in table)
            {
                json.WritePropertyName(cell.Key.Place);
                json.WriteRawValue(content.Figures[cell] is { } figure ? CellValue.Format(figure) : "null");
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
