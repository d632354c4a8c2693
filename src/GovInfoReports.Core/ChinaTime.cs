namespace GovInfoReports.Core;

/// <summary>北京时间. China has one zone and no summer time, so the offset needs no zone database.</summary>
public static class ChinaTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateTimeOffset ToChinaTime(this DateTimeOffset at) => at.ToOffset(Offset);

    /// <summary>A date and time of day as people in China mean it.</summary>
    public static DateTimeOffset AsChinaTime(this DateTime local) => new(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), Offset);

    public static DateOnly ToChinaDate(this DateTimeOffset at) => DateOnly.FromDateTime(at.ToChinaTime().DateTime);

    public static DateOnly ChinaToday(this TimeProvider clock) => clock.GetUtcNow().ToChinaDate();
}
