using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Tests.Checks.Generation;

namespace GovInfoReports.Templates.Tests.Checks;

/// <summary>Each rule is broken once in each of many correct reports, and must say so.</summary>
public class MutationTests
{
    private const int Reports = 100;

    // A rule that fits fewer reports than this would hardly be tested.
    private const int FewestTried = 20;

    private static readonly Lazy<(GeneratedCase Report, HashSet<string> Rules)[]> Correct =
        new(() => [.. Enumerable.Range(0, Reports).Select(GeneratedReports.Get).Select(report => (report, report.Rules.ToHashSet()))]);

    public static TheoryData<string> Rules => [.. RuleBook.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_broken_rule_is_found_in_every_report(string rule)
    {
        var mutation = Mutation.All.Single(mutation => mutation.Rule == rule);
        var tried = Correct.Value.Where(report => mutation.Fits(report.Report)).ToList();

        tried.Count.ShouldBeGreaterThanOrEqualTo(FewestTried);
        tried.Where(report => report.Rules.Contains(rule)).Select(report => report.Report.Report.Agency).ShouldBeEmpty();
        tried.Where(report => !mutation.Break(report.Report).Rules.Contains(rule)).Select(report => report.Report.Report.Agency).ShouldBeEmpty();
    }
}
