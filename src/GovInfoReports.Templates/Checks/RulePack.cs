using System.Collections.Immutable;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Checks;

/// <summary>地方规则包: what an office asks for beyond the national form. Data, chosen per office.</summary>
/// <param name="Id">Permanent, such as <c>general</c>.</param>
/// <param name="Name">For people.</param>
/// <param name="Basis">The document the limits come from.</param>
public sealed record RulePack(string Id, string Name, string Basis)
{
    /// <summary>Longest section one in characters as printed, headings included, white space not counted (S-LEN).</summary>
    public int LongestOverview { get; init; } = 1000;

    /// <summary>Shortest item of section one in characters, its heading included (S-LEN).</summary>
    public int ShortestItem { get; init; } = 30;

    /// <summary>Topics that must be reported (S-POINTS).</summary>
    public ImmutableArray<RequiredTopic> Topics { get; init; } = [AnnualPoints];

    /// <summary>Last day to submit, where earlier than the law's (D-DUE); the year is the one after the report year.</summary>
    public MonthDay? SubmitBy { get; init; }

    /// <summary>The limit of one thousand characters and the year's key points: usual in most places.</summary>
    public static RulePack General { get; } = new("general", "通用", "总体情况“聚焦主题、简明客观，篇幅原则上不超过一千字”（武政办发〔2025〕54号）");

    /// <summary>市直单位 submit by 26 January.</summary>
    public static RulePack Huaihua { get; } = new("huaihua", "怀化", "怀化市政府信息公开工作年度报告编制发布通知（2022年）") { SubmitBy = new MonthDay(1, 26) };

    public static ImmutableArray<RulePack> All { get; } = [General, Huaihua];

    /// <exception cref="KeyNotFoundException">No such pack.</exception>
    public static RulePack Get(string id) =>
        All.FirstOrDefault(pack => pack.Id == id) ?? throw new KeyNotFoundException($"Unknown rule pack '{id}'.");

    private static RequiredTopic AnnualPoints => new(TextKey.OtherMatters, "年度政务公开要点落实情况", ["要点", "重点任务"]);
}

/// <summary>A topic and the words of which one shows that it is treated.</summary>
public sealed record RequiredTopic(TextKey Text, string Name, ImmutableArray<string> Words);

/// <summary>A day of every year.</summary>
public sealed record MonthDay(int Month, int Day)
{
    public DateOnly In(int year) => new(year, Month, Day);
}
