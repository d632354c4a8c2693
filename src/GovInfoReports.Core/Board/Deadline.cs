namespace GovInfoReports.Core.Board;

/// <summary>Judges due dates. Pure.</summary>
public static class Deadline
{
    private const int SoonDays = 7;

    /// <param name="settled">Whether the office has the report, or it is a correction.</param>
    public static DeadlineState StateOf(DateOnly dueOn, DateOnly today, bool settled) => (settled, dueOn.DayNumber - today.DayNumber) switch
    {
        (true, _) => DeadlineState.Done,
        (_, < 0) => DeadlineState.Overdue,
        (_, <= SoonDays) => DeadlineState.Soon,
        _ => DeadlineState.Normal,
    };

    /// <param name="until">The day the report was handed in, or today.</param>
    public static int DaysLate(DateOnly dueOn, DateOnly until) => Math.Max(0, until.DayNumber - dueOn.DayNumber);
}
