namespace GovInfoReports.Core;

/// <summary>What was asked for does not exist, or the actor may not know that it does. Pages answer 404.</summary>
public sealed class NotFoundException(string message) : Exception(message)
{
    public static NotFoundException Report() => new("没有找到这份报告。");

    /// <param name="what">What the code should have been of.</param>
    public static NotFoundException Agency(string code, string what = "机关") => new($"没有找到代码为“{code}”的{what}。");
}
