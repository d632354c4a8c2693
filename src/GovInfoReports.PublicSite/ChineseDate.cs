using GovInfoReports.Core;

namespace GovInfoReports.PublicSite;

/// <summary>Moments as citizens read them, in 北京时间.</summary>
internal static class ChineseDate
{
    /// <summary>2026年1月12日.</summary>
    public static string ToDate(DateTimeOffset at) => $"{at.ToChinaTime():yyyy年M月d日}";

    public static string ToDate(DateOnly day) => $"{day:yyyy年M月d日}";

    /// <summary>2026-01-12 09:30, the form of the PubDate tag.</summary>
    public static string ToMinute(DateTimeOffset at) => $"{at.ToChinaTime():yyyy-MM-dd HH:mm}";

    /// <summary>2026-01-12, for columns of dates.</summary>
    public static string ToDay(DateTimeOffset at) => $"{at.ToChinaTime():yyyy-MM-dd}";

    /// <summary>For the <c>datetime</c> attribute.</summary>
    public static string ToMachine(DateTimeOffset at) => $"{at.ToChinaTime():yyyy-MM-ddTHH:mm:sszzz}";
}
