using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Csv;

/// <summary>What a CSV file of reports holds, for programs (W3C CSV on the Web: Metadata Vocabulary for Tabular Data).</summary>
public static class CsvMetadata
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    /// <param name="address">Of the CSV file, seen from this one.</param>
    /// <param name="terms">Address of the terms under which the data may be used; null where none are set.</param>
    public static byte[] Write(ReportEdition edition, string address, string title, string publisher, string? terms)
    {
        var table = new Dictionary<string, object>
        {
            ["@context"] = new object[] { "http://www.w3.org/ns/csvw", new Dictionary<string, string> { ["@language"] = "zh-CN" } },
            ["@type"] = "Table",
            ["url"] = address,
            ["dc:title"] = title,
            ["dc:publisher"] = publisher,
            ["dialect"] = new Dictionary<string, object> { ["encoding"] = "utf-8", ["header"] = true, ["delimiter"] = ",", ["lineTerminators"] = "\r\n" },
            ["tableSchema"] = new Dictionary<string, object> { ["columns"] = CsvColumn.OfReports.Select(column => Describe(edition, column)) },
        };
        if (terms is not null)
        {
            table["dc:license"] = terms;
        }

        return JsonSerializer.SerializeToUtf8Bytes(table, Readable);
    }

    private static Dictionary<string, object> Describe(ReportEdition edition, CsvColumn column) => new()
    {
        ["name"] = column.Name,
        ["titles"] = column.Title,
        ["dc:description"] = column.Description,
        ["datatype"] = DatatypeOf(column, [.. column.Values(edition)]),
        ["required"] = !column.MayBeEmpty,
    };

    // Values are given as the pattern of a string, numbers by their least.
    private static Dictionary<string, object> DatatypeOf(CsvColumn column, IReadOnlyList<string> values) => column.Datatype switch
    {
        "string" when values.Count > 0 => new() { ["base"] = "string", ["format"] = string.Join('|', values.Select(Regex.Escape)) },
        "string" => new() { ["base"] = "string" },
        var number => new() { ["base"] = number, ["minimum"] = 0 },
    };
}
