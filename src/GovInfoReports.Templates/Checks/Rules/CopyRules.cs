using System.Text.RegularExpressions;
using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Checks.Similarity;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>P-LASTYEAR, P-PEER, P-STALE: words taken over from last year or from another body.</summary>
internal static partial class CopyRules
{
    private const double MostLikeLastYear = 0.60;
    private const double MostLikeAPeer = 0.35;
    private const int FewestShingles = 60;

    // Whoever has copied from one has told all there is to tell of a hundred with the same words.
    private const int MostPeers = 3;
    private const int ShortestProblem = 20;
    private const decimal SmallestTellingNumber = 10;

    // How much of a common passage a message quotes.
    private const int LongestQuote = 40;

    public static IEnumerable<Finding> Check(ReportReading reading)
    {
        var peers = Peers(reading);
        return reading.LastYear is { } last ? [.. LikeLastYear(reading, last), .. peers, .. SameProblems(reading, last), .. SameNumbers(reading, last)] : peers;
    }

    private static IEnumerable<Finding> LikeLastYear(ReportReading reading, FilledReport last)
    {
        foreach (var section in reading.Edition.Sections.Where(section => section.Texts.Count > 0))
        {
            var (now, before) = (ShingleText.Of(reading.Content, section.Texts), ShingleText.Of(last.Content, section.Texts));
            var (set, old) = (ShingleSet.Of(now), ShingleSet.Of(before));
            if (Math.Min(set.Count, old.Count) >= FewestShingles && set.Jaccard(old) is >= MostLikeLastYear and var likeness)
            {
                var fields = section.Texts.Where(text => !reading.Text(text.Key).IsEmpty).Select(text => (FieldKey)text.Key);
                yield return Found("P-LASTYEAR", [.. fields], $"“{section.Heading}”与 {last.Year} 年报告的相似度为 {likeness:0%}，最长的相同文字是“{Quote(old.LongestPassage(now))}”。");
            }
        }
    }

    private static IEnumerable<Finding> Peers(ReportReading reading) =>
        from likeness in reading.Context.Peers.Search(reading.Report, MostLikeAPeer).Take(MostPeers)
        select Found("P-PEER", [TextKey.ProactiveDisclosure], $"与{likeness.Agency}本年报告的相似度为 {likeness.Jaccard:0%}，最长的相同文字是“{Quote(likeness.Passage)}”。");

    private static IEnumerable<Finding> SameProblems(ReportReading reading, FilledReport last)
    {
        var text = reading.Text(TextKey.ProblemsAndImprovements);
        var now = Essence(ProblemSection.Of(text.Plain).Problems);
        var before = Essence(ProblemSection.Of(new TextReading(text.Key, last.Content.Text(text.Key)).Plain).Problems);
        if (now.Length >= ShortestProblem && now == before)
        {
            yield return FoundIn("P-STALE", text, $"第五部分的问题与 {last.Year} 年报告逐字相同。");
        }
    }

    // A number that this year's table bears out is this year's, however alike the sentence.
    private static IEnumerable<Finding> SameNumbers(ReportReading reading, FilledReport last)
    {
        var borneOut = reading.Claims.Where(claim => claim.Cells.Length > 0 && claim.Agrees(reading)).Select(claim => claim.Mention).ToHashSet(ReferenceEqualityComparer.Instance);
        var old = new ReportReading(last, reading.Context).Overview.SelectMany(text => text.Sentences).Select(Essence).ToHashSet();
        return from text in reading.Overview
               from mention in text.Mentions
               where mention.IsExact && mention.Value >= SmallestTellingNumber && !borneOut.Contains(mention)
               let sentence = text.SentenceAround(mention.Quantity)
               where old.Contains(Essence(sentence))
               group mention by sentence into same
               let mention = same.First()
               select FoundIn("P-STALE", mention.Excerpt, $"“{Quote(same.Key.Trim())}”这句话连同数字与 {last.Year} 年报告相同。");
    }

    // Without white space and years, which alone are usually changed.
    private static string Essence(string words) => YearOrSpace().Replace(words, string.Empty);

    private static string Quote(string words) => words.Length <= LongestQuote ? words : words[..LongestQuote] + "…";

    [GeneratedRegex(@"20[0-9]{2}\s*年度?|\s+")]
    private static partial Regex YearOrSpace();
}
