using System.Text.Encodings.Web;
using System.Text.Json;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Content;

/// <summary>JSON Schema (draft 2020-12) of the JSON form of a report (<see cref="ReportJson"/>), made by walking the edition.</summary>
public static class ReportJsonSchema
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2099;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static byte[] Write(ReportEdition edition)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$id", ReportJson.SchemaAddress(edition));
            json.WriteString("title", "政府信息公开工作年度报告");
            json.WriteString("description", $"按照《中华人民共和国政府信息公开工作年度报告格式》（{edition.Notice}）填写的年度报告。");
            WriteObject(json, ["$schema", "edition", "title", "agency", "year", "revision", "texts", "tables"], () => WriteMembers(json, edition));
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteMembers(Utf8JsonWriter json, ReportEdition edition)
    {
        WriteConstant(json, "$schema", ReportJson.SchemaAddress(edition));
        WriteConstant(json, "edition", edition.Id);
        WriteText(json, "title", "标题");
        WriteText(json, "agency", "发布机构当时的名称");
        WriteWhole(json, "year", "报告年度", EarliestYear, LatestYear);
        WriteWhole(json, "revision", "第几版，首次发布为 1", 1, int.MaxValue);
        json.WriteStartObject("texts");
        json.WriteString("description", "文字，每行一段；**…** 为加粗，[…](网址) 为链接，反斜线使后面的符号失去这种含义。没有写的文字不出现。");
        WriteObject(json, [], () =>
        {
            foreach (var text in edition.Texts.Where(text => text.Key != TextKey.Title))
            {
                WriteText(json, text.Key.Name, text.Heading ?? text.Caption);
            }
        });
        json.WriteEndObject();
        json.WriteStartObject("tables");
        json.WriteString("description", "三张表格；没有填的单元格为 null。");
        WriteObject(json, [.. edition.Tables.Select(table => table.Id)], () => WriteTables(json, edition));
        json.WriteEndObject();
    }

    private static void WriteTables(Utf8JsonWriter json, ReportEdition edition)
    {
        foreach (var table in edition.Tables)
        {
            var cells = edition.Cells.Where(cell => cell.Key.Table == table.Id).ToList();
            json.WriteStartObject(table.Id);
            json.WriteString("description", $"{table.Name}　{edition.Sections.Single(section => section.Table == table).Title}");
            WriteObject(json, [.. cells.Select(cell => cell.Key.Place)], () => cells.ForEach(cell => WriteFigure(json, cell)));
            json.WriteEndObject();
        }
    }

    // Nothing but the members of the form, so that a misspelt key is found.
    private static void WriteObject(Utf8JsonWriter json, string[] required, Action writeMembers)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        writeMembers();
        json.WriteEndObject();
        if (required.Length > 0)
        {
            json.WriteStartArray("required");
            Array.ForEach(required, json.WriteStringValue);
            json.WriteEndArray();
        }

        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteFigure(Utf8JsonWriter json, CellDefinition cell)
    {
        json.WriteStartObject(cell.Key.Place);
        json.WriteString("description", cell.Description);
        json.WriteStartArray("type");
        json.WriteStringValue(cell.Kind == CellKind.Count ? "integer" : "number");
        json.WriteStringValue("null");
        json.WriteEndArray();
        json.WriteNumber("minimum", 0);
        json.WriteNumber("maximum", cell.Kind == CellKind.Count ? CellValue.MaximumCount : CellValue.MaximumAmount);
        json.WriteEndObject();
    }

    private static void WriteConstant(Utf8JsonWriter json, string name, string value)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("enum");
        json.WriteStringValue(value);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string description)
    {
        json.WriteStartObject(name);
        json.WriteString("description", description);
        json.WriteString("type", "string");
        json.WriteNumber("minLength", 1);
        json.WriteEndObject();
    }

    private static void WriteWhole(Utf8JsonWriter json, string name, string description, int least, int most)
    {
        json.WriteStartObject(name);
        json.WriteString("description", description);
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", least);
        json.WriteNumber("maximum", most);
        json.WriteEndObject();
    }
}
