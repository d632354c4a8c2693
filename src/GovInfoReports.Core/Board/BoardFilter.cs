using GovInfoReports.Core.Workflow;

namespace GovInfoReports.Core.Board;

/// <summary>What of the board is wanted, and in which order.</summary>
/// <param name="NotBegun">Only agencies that have not begun; goes before <paramref name="Status"/>.</param>
/// <param name="Status">Null for all.</param>
/// <param name="AgencyName">Part of the name; null for all.</param>
public sealed record BoardFilter(bool OverdueOnly = false, bool NotBegun = false, ReportStatus? Status = null, string? AgencyName = null, BoardOrder Order = BoardOrder.Tree)
{
    public IReadOnlyList<BoardLine> Apply(IEnumerable<BoardLine> lines)
    {
        var chosen = lines.Where(line =>
            (!OverdueOnly || line.Deadline == DeadlineState.Overdue)
            && (NotBegun ? line.Status is null : Status is null || line.Status == Status)
            && (AgencyName is null || line.AgencyName.Contains(AgencyName, StringComparison.Ordinal)));

        // Sorting is stable: what is equal stays in the order of the tree.
        return Order switch
        {
            BoardOrder.Name => [.. chosen.OrderBy(line => line.AgencyName, StringComparer.Ordinal)],
            BoardOrder.Status => [.. chosen.OrderBy(line => line.Status is { } status ? (int)status : -1)],
            BoardOrder.DueDate => [.. chosen.OrderBy(line => line.Deadline).ThenByDescending(line => line.DaysLate).ThenBy(line => line.DueOn)],
            BoardOrder.Progress => [.. chosen.OrderBy(line => line.Percent ?? -1)],
            BoardOrder.Errors => [.. chosen.OrderByDescending(line => line.Count?.Errors ?? -1).ThenByDescending(line => line.Count?.Warnings ?? -1)],
            BoardOrder.Warnings => [.. chosen.OrderByDescending(line => line.Count?.Warnings ?? -1)],
            BoardOrder.Reminder => [.. chosen.OrderBy(line => line.RemindedAt ?? DateTimeOffset.MinValue)],
            _ => [.. chosen],
        };
    }
}

/// <summary>Orders of the board.</summary>
public enum BoardOrder
{
    /// <summary>By offices.</summary>
    Tree,

    Name,

    Status,

    /// <summary>Latest first, then by due date.</summary>
    DueDate,

    /// <summary>Least first.</summary>
    Progress,

    /// <summary>Most first.</summary>
    Errors,

    /// <summary>Most first.</summary>
    Warnings,

    /// <summary>Never reminded first, then longest ago.</summary>
    Reminder,
}
