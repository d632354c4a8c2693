using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Excel;

/// <summary>The sheet 勾稽检查: every cross-check of the edition with both sides computed live; a broken one is red.</summary>
internal static class CheckSheet
{
    private static readonly string[] Headings = ["规则", "对象", "勾稽关系", "左边", "右边", "差额"];

    public static Sheet Build(FilledReport report, FigurePlaces places)
    {
        var sheet = new Sheet("勾稽检查") { Widths = [12, 42, 60, 11, 11, 11], Frozen = new CellAddress(1, 0) };
        foreach (var (index, heading) in Headings.Index())
        {
            sheet.Add(new CellAddress(1, index + 1), new SheetCell(CellStyle.Heading, heading));
        }

        foreach (var (index, check) in report.Edition.CrossChecks.Index())
        {
            AddCheck(sheet, index + 2, check, report.Content.Figures, places);
        }

        sheet.Failing = ($"A2:F{report.Edition.CrossChecks.Length + 1}", "AND(ISNUMBER($F2),$F2<>0)");
        return sheet;
    }

    private static void AddCheck(Sheet sheet, int row, CrossCheck check, Figures figures, FigurePlaces places)
    {
        SheetCell[] cells =
        [
            new(CellStyle.RowHeading, check.Rule),
            new(CellStyle.RowHeading, check.Subject),
            new(CellStyle.RowHeading, check.Sentence),
            new(CellStyle.Count, Number: Sum(figures, check.Left), Formula: places.SideFormula(check.Left)),
            new(CellStyle.Count, Number: Sum(figures, check.Right), Formula: places.SideFormula(check.Right)),
            new(CellStyle.Total, Number: CrossCheckRules.Difference(figures, check), Formula: $"IF(COUNT(D{row}:E{row})<2,\"\",D{row}-E{row})"),
        ];
        foreach (var (index, cell) in cells.Index())
        {
            sheet.Add(new CellAddress(row, index + 1), cell);
        }
    }

    private static decimal? Sum(Figures figures, IEnumerable<Term> side) =>
        side.Aggregate((decimal?)0, (sum, term) => sum + figures[term.Cell]);
}
