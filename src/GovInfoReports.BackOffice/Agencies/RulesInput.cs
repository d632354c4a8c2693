using System.Collections.Immutable;
using System.Globalization;
using GovInfoReports.Core;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.BackOffice.Agencies;

/// <summary>An office's rules as typed; an empty pack stands for the rules from above.</summary>
public sealed class RulesInput
{
    private const int FewestRows = 4;
    private const char Separator = '、';

    public string? Pack { get; set; }

    public string? LongestOverview { get; set; }

    public string? ShortestItem { get; set; }

    public string? SubmitBy { get; set; }

    public List<TopicInput> Topics { get; set; } = [];

    public static RulesInput Of(OfficeRules? rules) => rules is null ? new RulesInput() : new RulesInput
    {
        Pack = rules.Pack,
        LongestOverview = rules.LongestOverview?.ToString(CultureInfo.InvariantCulture),
        ShortestItem = rules.ShortestItem?.ToString(CultureInfo.InvariantCulture),
        SubmitBy = rules.SubmitBy,
        Topics = [.. (rules.Topics ?? []).Select(topic => new TopicInput { Text = topic.Text.Name, Name = topic.Name, Words = string.Join(Separator, topic.Words) })],
    };

    /// <summary>Adds empty rows to type further topics into.</summary>
    public void MakeRoom()
    {
        var rows = Math.Max(FewestRows, Topics.Count + 1);
        while (Topics.Count < rows)
        {
            Topics.Add(new TopicInput());
        }
    }

    /// <exception cref="RefusedException">A number is none.</exception>
    public WantedRules? ToWanted()
    {
        if (string.IsNullOrEmpty(Pack))
        {
            return null;
        }

        var topics = Topics.Where(topic => !string.IsNullOrWhiteSpace(topic.Name) || !string.IsNullOrWhiteSpace(topic.Words)).Select(topic => topic.ToTopic()).ToImmutableArray();
        return new WantedRules(
            Pack,
            Number(LongestOverview, "总体情况最多字数"),
            Number(ShortestItem, "每项最少字数"),
            string.IsNullOrWhiteSpace(SubmitBy) ? null : SubmitBy.Trim(),
            topics.IsEmpty ? null : topics);
    }

    private static int? Number(string? text, string name) => text?.Trim() switch
    {
        null or "" => null,
        var typed => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new RefusedException($"{name}“{typed}”不是整数。"),
    };

    /// <summary>A required topic as typed.</summary>
    public sealed class TopicInput
    {
        public string Text { get; set; } = TextKey.OtherMatters.Name;

        public string? Name { get; set; }

        public string? Words { get; set; }

        public RequiredTopic ToTopic() => new(
            new TextKey(Text),
            Name?.Trim() ?? string.Empty,
            [.. (Words ?? string.Empty).Split([Separator, '，', ',', ' ', '　'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);
    }
}
