using GovInfoReports.Core.Board;
using GovInfoReports.Core.Workflow;

namespace GovInfoReports.Core.Tests.Board;

public class BoardFilterTests
{
    private static readonly BoardLine[] Lines =
    [
        Line("乙局", DeadlineState.Overdue, 3, ReportStatus.Draft, (50, 2, 1), remindedOn: 5),
        Line("甲局", DeadlineState.Normal, 0, null, null, null),
        Line("丙局", DeadlineState.Done, 0, ReportStatus.Published, (100, 0, 4), null),
        Line("丁局", DeadlineState.Overdue, 8, null, null, remindedOn: 2),
    ];

    public static TheoryData<BoardFilter, string> Filters => new()
    {
        { new BoardFilter(), "乙甲丙丁" },
        { new BoardFilter(OverdueOnly: true), "乙丁" },
        { new BoardFilter(NotBegun: true), "甲丁" },
        { new BoardFilter(NotBegun: true, OverdueOnly: true), "丁" },
        { new BoardFilter(Status: ReportStatus.Published), "丙" },
        { new BoardFilter(AgencyName: "甲"), "甲" },
        { new BoardFilter(Order: BoardOrder.Name), "丁丙乙甲" },
        { new BoardFilter(Order: BoardOrder.Status), "甲丁乙丙" },
        { new BoardFilter(Order: BoardOrder.DueDate), "丁乙甲丙" },
        { new BoardFilter(Order: BoardOrder.Progress), "甲丁乙丙" },
        { new BoardFilter(Order: BoardOrder.Errors), "乙丙甲丁" },
        { new BoardFilter(Order: BoardOrder.Warnings), "丙乙甲丁" },
        { new BoardFilter(Order: BoardOrder.Reminder), "甲丙丁乙" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void Lines_are_chosen_and_ordered(BoardFilter filter, string names) =>
        string.Concat(filter.Apply(Lines).Select(line => line.AgencyName[0])).ShouldBe(names);

    private static BoardLine Line(string name, DeadlineState deadline, int late, ReportStatus? status, (int Filled, int Errors, int Warnings)? count, int? remindedOn)
    {
        var id = Guid.CreateVersion7();
        return new BoardLine
        {
            AgencyId = id,
            AgencyName = name,
            OfficeName = "某办",
            Depth = 0,
            DueOn = new DateOnly(2026, 1, 20),
            Deadline = deadline,
            DaysLate = late,
            ReportId = status is null ? null : id,
            Status = status,
            Revision = status is null ? 0 : 1,
            UpdatedAt = null,
            Count = count is var (filled, errors, warnings)
                ? new ReportCount { ReportId = id, Version = 1, Filled = filled, Fields = 100, Errors = errors, Warnings = warnings, CountedAt = default }
                : null,
            RemindedAt = remindedOn is { } day ? new DateTimeOffset(2026, 1, day, 0, 0, 0, TimeSpan.Zero) : null,
        };
    }
}
