using System.Collections.Immutable;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Csv;

/// <summary>A column of <see cref="ReportCsvWriter"/>'s table.</summary>
/// <param name="Name">For programs.</param>
/// <param name="Title">As the first line of the file has it.</param>
/// <param name="Datatype">One of XML Schema's, as CSVW names them.</param>
public sealed record CsvColumn(string Name, string Title, string Datatype, string Description)
{
    /// <summary>The only values there are; empty where any value may stand.</summary>
    public Func<ReportEdition, IEnumerable<string>> Values { get; init; } = _ => [];

    /// <summary>Whether a field may be empty.</summary>
    public bool MayBeEmpty { get; init; }

    public static ImmutableArray<CsvColumn> OfReports { get; } =
    [
        new("agency", "机关", "string", "发布机构当时的名称"),
        new("year", "年度", "integer", "报告年度"),
        new("revision", "修订号", "integer", "第几版，首次发布为 1"),
        new("table", "表", "string", "表的代码") { Values = edition => edition.Tables.Select(table => table.Id) },
        new("row", "行代码", "string", "行的代码") { Values = edition => edition.Cells.Select(cell => cell.Key.Row).Distinct() },
        new("rowName", "行名称", "string", "行的名称，各级标题以“／”隔开"),
        new("column", "列代码", "string", "列的代码") { Values = edition => edition.Cells.Select(cell => cell.Key.Column).Distinct() },
        new("columnName", "列名称", "string", "列的名称"),
        new("value", "数值", "decimal", "件数为非负整数；收费金额以万元为单位，最多六位小数；原报告没有填写的为空") { MayBeEmpty = true },
    ];
}
