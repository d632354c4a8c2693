using GovInfoReports.Core;
using GovInfoReports.Core.Board;
using GovInfoReports.Documents.Excel;

namespace GovInfoReports.BackOffice.Board;

/// <summary>The board as a list for a spreadsheet.</summary>
internal static class BoardSheet
{
    public static ListTable Of(int year, IReadOnlyList<BoardLine> lines) => new(
        "报送情况",
        $"{year} 年度政府信息公开工作年度报告报送情况",
        [
            new("单位", 34),
            new("所属政务公开办", 34),
            new("状态", 12),
            new("版本", 8),
            new("期限", 13),
            new("期限状态", 12),
            new("逾期天数", 11),
            new("完成度（%）", 13),
            new("错误", 8),
            new("警告", 8),
            new("最近更新", 18),
            new("最近催报", 18),
        ],
        [.. lines.Select(Row)]);

    private static System.Collections.Immutable.ImmutableArray<ListCell> Row(BoardLine line) =>
    [
        new(line.AgencyName),
        new(line.OfficeName),
        new(line.Status.NameOrNotBegun()),
        ListCell.Of(line.Status is null ? null : line.Revision),
        new(line.DueOn.ToString("yyyy-MM-dd", null)),
        new(line.Deadline.Name()),
        ListCell.Of(line.DaysLate),
        ListCell.Of(line.Percent),
        ListCell.Of(line.Count?.Errors),
        ListCell.Of(line.Count?.Warnings),
        new(Time(line.UpdatedAt)),
        new(Time(line.RemindedAt)),
    ];

    private static string? Time(DateTimeOffset? at) => at?.ToChinaTime().ToString("yyyy-MM-dd HH:mm", null);
}
