using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Editions;

public static partial class AnnualReport2021
{
    private const string TotalRow = "R7";
    private const string TotalColumn = "T";

    /// <summary>The 42 勾稽关系 of the form: 25 T3-ROW, 7 T3-SUM, 7 T3-BAL, 3 T4-SUM.</summary>
    private static IEnumerable<CrossCheck> CrossChecks(ReportEdition edition)
    {
        var rows = edition.Cells.Where(cell => cell.Key.Table == "T3").GroupBy(cell => cell.Key.Row).ToList();
        var columns = edition.Cells.Where(cell => cell.Key.Table == "T3").GroupBy(cell => cell.Key.Column).ToList();
        var cases = edition.Cells.Where(cell => cell.Key.Table == "T4").GroupBy(cell => cell.Key.Row);
        return [.. rows.Select(RowTotal), .. columns.Select(OutcomeTotal), .. columns.Select(Balance), .. cases.Select(CaseTotal)];
    }

    private static CrossCheck RowTotal(IGrouping<string, CellDefinition> row)
    {
        var total = row.Single(cell => cell.Key.Column == TotalColumn);
        return new(
            "T3-ROW",
            $"“{total.RowName}”行",
            "总计等于自然人与法人或其他组织各列之和。",
            [new(total, "总计")],
            [.. row.Where(cell => cell != total).Select(cell => new Term(cell, cell.ColumnName))])
        {
            // The total of the outcome row is defined by its column, like its neighbours; here it is compared only.
            Defines = row.Key == TotalRow ? null : total,
        };
    }

    private static CrossCheck OutcomeTotal(IGrouping<string, CellDefinition> column)
    {
        var total = column.Single(cell => cell.Key.Row == TotalRow);
        return new(
            "T3-SUM",
            $"“{total.ColumnName}”列",
            "第三项（七）总计等于（一）至（六）各行之和。",
            [new(total, "第三项（七）总计")],
            [.. column.Where(cell => cell.Key.Row[0] == 'R' && cell != total).Select(cell => new Term(cell, cell.RowName))])
        {
            Defines = total,
        };
    }

    private static CrossCheck Balance(IGrouping<string, CellDefinition> column)
    {
        var cells = column.ToDictionary(cell => cell.Key.Row);
        return new(
            "T3-BAL",
            $"“{cells[TotalRow].ColumnName}”列",
            "第一项加第二项之和，等于第三项加第四项之和。",
            [new(cells["N"], "第一项"), new(cells["C"], "第二项")],
            [new(cells[TotalRow], "第三项总计"), new(cells["F"], "第四项")]);
    }

    private static CrossCheck CaseTotal(IGrouping<string, CellDefinition> group)
    {
        var total = group.Single(cell => cell.Key.Column == "TOTAL");
        return new(
            "T4-SUM",
            $"“{total.RowName}”",
            "总计等于结果维持、结果纠正、其他结果、尚未审结之和。",
            [new(total, "总计")],
            [.. group.Where(cell => cell != total).Select(cell => new Term(cell, cell.ColumnName))])
        {
            Defines = total,
        };
    }
}
