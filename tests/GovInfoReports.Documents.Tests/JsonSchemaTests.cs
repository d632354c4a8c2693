using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.TestSupport;
using NJsonSchema;

namespace GovInfoReports.Documents.Tests;

public class JsonSchemaTests
{
    private static readonly byte[] Written = ReportJsonSchema.Write(AnnualReport2021.Edition);
    private static readonly FilledReport Office = ReportImporter.Import(Seeds.GovernmentOffice.Bytes, Seeds.GovernmentOffice.FileName).Report;

    public static TheoryData<string, string> Doctored => new()
    {
        { "/edition", "\"2019\"" },
        { "/$schema", "\"/data/other.json\"" },
        { "/year", "\"2025\"" },
        { "/year", "1066" },
        { "/revision", "0" },
        { "/agency", "\"\"" },
        { "/title", "null" },
        { "/texts/S1.1", "1" },
        { "/texts/S7", "\"多出的文字\"" },
        { "/tables/T3/N.P", "-1" },
        { "/tables/T3/N.P", "1.5" },
        { "/tables/T3/N.P", "\"35\"" },
        { "/tables/T3/N.P", "3000000000" },
        { "/tables/T3/N.X", "0" },
        { "/tables/T2/FEE.AMOUNT", "-0.5" },
        { "/tables/T5", "{}" },
        { "/tables/T3", "{}" },
        { "/tables/T4/RECON.UPHELD", "" },
        { "/tables/T4", "" },
        { "/revision", "" },
        { "/note", "\"多出的\"" },
    };

    [Fact]
    public async Task Seeds_and_generated_reports_are_valid()
    {
        var schema = await SchemaAsync();
        var reports = Seeds.All.Select(seed => ReportImporter.Import(seed.Bytes, seed.FileName).Report).Concat(Enumerable.Range(0, 100).Select(GeneratedReports.Typed));

        foreach (var report in reports)
        {
            schema.Validate(Encoding.UTF8.GetString(ReportJson.Write(report))).Select(error => error.ToString()).ShouldBeEmpty(customMessage: report.Agency);
        }
    }

    [Theory]
    [MemberData(nameof(Doctored))]
    public async Task A_doctored_report_is_not(string member, string value)
    {
        var root = JsonNode.Parse(ReportJson.Write(Office))!;
        var path = member.Split('/')[1..];
        var parent = path[..^1].Aggregate(root, (node, name) => node[name]!).AsObject();
        if (value.Length == 0)
        {
            parent.Remove(path[^1]).ShouldBeTrue();
        }
        else
        {
            parent[path[^1]] = JsonNode.Parse(value);
        }

        (await SchemaAsync()).Validate(root.ToJsonString()).ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_member_is_described()
    {
        using var schema = JsonDocument.Parse(Written);
        var root = schema.RootElement;

        root.GetProperty("$id").GetString().ShouldBe("/data/annual-report-2021.schema.json");
        var tables = root.GetProperty("properties").GetProperty("tables").GetProperty("properties");
        tables.GetProperty("T3").GetProperty("properties").GetProperty("R4.1.P").GetProperty("description").GetString()
            .ShouldBe("“1.本机关不掌握相关政府信息”行“自然人”列");
        tables.EnumerateObject().Sum(table => table.Value.GetProperty("properties").EnumerateObject().Count()).ShouldBe(200);
        tables.GetProperty("T2").GetProperty("properties").GetProperty("FEE.AMOUNT").GetProperty("type").EnumerateArray().Select(type => type.GetString())
            .ShouldBe(["number", "null"]);
    }

    private static Task<JsonSchema> SchemaAsync() => JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(Written), TestContext.Current.CancellationToken);
}
