using System.Globalization;
using GovInfoReports.Core.Board;
using GovInfoReports.Core.Workflow;

namespace GovInfoReports.BackOffice.Board;

/// <summary>The board's filter in its address, where a value that is not understood counts as none.</summary>
internal static class BoardAddress
{
    /// <summary>Stands for 未开始 among the statuses.</summary>
    public const string NotBegun = "none";

    public static BoardFilter Parse(string? overdue, string? status, string? agency, string? sort) => new(
        overdue == "1",
        status == NotBegun,
        Enum.TryParse<ReportStatus>(status, out var wanted) && Enum.IsDefined(wanted) ? wanted : null,
        string.IsNullOrWhiteSpace(agency) ? null : agency.Trim(),
        Enum.TryParse<BoardOrder>(sort, ignoreCase: true, out var order) && Enum.IsDefined(order) ? order : BoardOrder.Tree);

    public static int? ParseNumber(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Query string of a year and a filter, <c>?</c> included.</summary>
    public static string Write(int year, BoardFilter filter) => "?" + string.Join('&', new[]
    {
        $"year={year.ToString(CultureInfo.InvariantCulture)}",
        filter.OverdueOnly ? "overdue=1" : null,
        filter.NotBegun ? $"status={NotBegun}" : filter.Status is { } status ? $"status={status}" : null,
        filter.AgencyName is { } name ? $"agency={Uri.EscapeDataString(name)}" : null,
        filter.Order != BoardOrder.Tree ? $"sort={filter.Order}" : null,
    }.OfType<string>());
}
