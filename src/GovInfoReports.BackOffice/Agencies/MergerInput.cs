using System.Globalization;
using GovInfoReports.Core;

namespace GovInfoReports.BackOffice.Agencies;

/// <summary>A merger as typed.</summary>
public sealed class MergerInput
{
    public string? Into { get; set; }

    public string? On { get; set; }

    /// <exception cref="RefusedException">It is no day.</exception>
    public DateOnly ToDay() => DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new RefusedException("请填写并入日期，写成 2026-03-01 的样子。");
}
