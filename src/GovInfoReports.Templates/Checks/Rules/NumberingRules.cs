using System.Text.RegularExpressions;
using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Form;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>S-NUM: （一）（二） and 一是、二是 run on without gap or repetition, in full-width brackets.</summary>
internal static partial class NumberingRules
{
    public static IEnumerable<Finding> Check(ReportReading reading) =>
        [.. Headings(reading), .. reading.Texts.Where(text => text.Key != TextKey.Title).SelectMany(Text)];

    private static IEnumerable<Finding> Headings(ReportReading reading)
    {
        var narrow = reading.Context.Source
            .Where(entry => reading.Edition.TryGetText(entry.Where, out var item) && entry.After == item.Heading && entry.Before.Contains('(', StringComparison.Ordinal))
            .ToList();
        if (narrow.Count > 0)
        {
            var told = string.Join("、", narrow.Select(entry => $"“{entry.Before}”"));
            yield return Found("S-NUM", [.. narrow.Select(entry => new FieldKey(entry.Where))], $"条目序号用了半角括号：{told}，应用全角括号。") with { State = FindingState.Fixed };
        }
    }

    private static IEnumerable<Finding> Text(TextReading text)
    {
        var numbered = Bracketed().Matches(text.Plain).ToList();
        if (numbered.Find(match => match.Value.TrimStart()[0] == '(') is { } narrow)
        {
            yield return FoundIn("S-NUM", text.Excerpt(narrow), $"序号“{narrow.Value}”用了半角括号。") with
            {
                TextFix = new TextFix(text.Key, text.Typed, NarrowInTyped().Replace(text.Typed, "（$1）")),
            };
        }

        foreach (var (match, wrong) in Gaps(numbered, mayRestart: false).Concat(Gaps(Inline().Matches(text.Plain).ToList(), mayRestart: true)))
        {
            yield return FoundIn("S-NUM", text.Excerpt(match), $"序号不连续：“{wrong}”之后是“{match.Groups["number"].Value}”。");
        }
    }

    // The place where a number does not follow the one before it, with the one before it.
    private static IEnumerable<(Match Match, string Before)> Gaps(List<Match> matches, bool mayRestart)
    {
        var before = 0m;
        var words = "开头";
        foreach (var match in matches)
        {
            var number = ChineseNumeral.Parse(match.Groups["number"].Value) ?? before + 1;
            if (number != before + 1 && !(mayRestart && number == 1))
            {
                yield return (match, words);
            }

            (before, words) = (number, match.Groups["number"].Value);
        }
    }

    [GeneratedRegex(@"(?<=^|\n)\s*[（(]\s*(?<number>[一二三四五六七八九十]{1,3})\s*[）)]", RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\(\s*([一二三四五六七八九十]{1,3})\s*\)\s*")]
    private static partial Regex NarrowInTyped();

    [GeneratedRegex(@"(?<=^|[。；：，、！;:,\s])(?<number>[一二三四五六七八九十]{1,3})是(?![否一])", RegexOptions.ExplicitCapture)]
    private static partial Regex Inline();
}
