namespace GovInfoReports.Core;

/// <summary>北京时间. China has one zone and no summer time, so the offset needs no zone database.</summary>
public static class ChinaTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateTimeOffset ToChinaTime(this DateTimeOffset at) => at.ToOffset(Offset);

    /// <summary>The moment at which clocks in China show this time.</summary>
    public static DateTimeOffset At(DateTime chinaTime) => new DateTimeOffset(DateTime.SpecifyKind(chinaTime, DateTimeKind.Unspecified), Offset).ToUniversalTime();

    public static DateOnly ToChinaDate(this DateTimeOffset at) => DateOnly.FromDateTime(at.ToChinaTime().DateTime);

    public static DateOnly ChinaToday(this TimeProvider clock) => clock.GetUtcNow().ToChinaDate();
}
