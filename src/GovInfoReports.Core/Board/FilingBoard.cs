using GovInfoReports.Core.Workflow;

namespace GovInfoReports.Core.Board;

/// <summary>年度看板: where each agency below an office stands with its report of a year.</summary>
/// <param name="Years">The years that can be looked at, newest first.</param>
/// <param name="Lines">In the order of the tree: each office's own agencies by name, then the offices below it.</param>
public sealed record FilingBoard(int Year, IReadOnlyList<int> Years, IReadOnlyList<BoardLine> Lines)
{
    /// <summary>How many agencies stand at a status; null for those that have not begun.</summary>
    public int Count(ReportStatus? status) => Lines.Count(line => line.Status == status);

    public int Overdue => Lines.Count(line => line.Deadline == DeadlineState.Overdue);

    /// <summary>Those the office reminds all at once: overdue, or not begun.</summary>
    public IEnumerable<BoardLine> ToRemind => Lines.Where(line => line.Deadline == DeadlineState.Overdue || line.Status is null);
}

/// <summary>An agency on the board.</summary>
public sealed record BoardLine
{
    public required Guid AgencyId { get; init; }

    public required string AgencyName { get; init; }

    /// <summary>The office above.</summary>
    public required string OfficeName { get; init; }

    /// <summary>Levels below the office that looks, from 0.</summary>
    public required int Depth { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DeadlineState Deadline { get; init; }

    /// <summary>Days late: until today, or until the report was handed in; 0 where it is not late.</summary>
    public required int DaysLate { get; init; }

    /// <summary>The latest revision; null where the agency has not begun (未开始).</summary>
    public required Guid? ReportId { get; init; }

    public required ReportStatus? Status { get; init; }

    /// <summary>0 where the agency has not begun.</summary>
    public required int Revision { get; init; }

    public required DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>What the checks found; null where there is no report or it is not counted yet.</summary>
    public required ReportCount? Count { get; init; }

    /// <summary>Last reminder for this year.</summary>
    public required DateTimeOffset? RemindedAt { get; init; }

    /// <summary>Whether the office may ask for the report: it has not been handed in.</summary>
    public bool CanRemind => Deadline != DeadlineState.Done;

    /// <summary>Whole per cent of the form that is filled, rounded down so that 100 means all; null where nothing is counted.</summary>
    public int? Percent => Count is null ? null : Count.Filled * 100 / Count.Fields;
}

/// <summary>How a report stands to its due date.</summary>
public enum DeadlineState
{
    /// <summary>逾期: not handed in, and the date is past.</summary>
    Overdue,

    /// <summary>临期: not handed in, seven days or less are left.</summary>
    Soon,

    /// <summary>正常: not handed in, and there is time.</summary>
    Normal,

    /// <summary>已报送; also a correction, which has no date.</summary>
    Done,
}

public static class BoardNames
{
    public static string Name(this DeadlineState state) => state switch
    {
        DeadlineState.Overdue => "逾期",
        DeadlineState.Soon => "临期",
        DeadlineState.Normal => "正常",
        DeadlineState.Done => "已报送",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>A status, or 未开始.</summary>
    public static string NameOrNotBegun(this ReportStatus? status) => status?.Name() ?? "未开始";
}
