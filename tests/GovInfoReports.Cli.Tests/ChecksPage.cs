using System.Collections.Immutable;
using System.Text;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Checks.Similarity;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Cli.Tests;

/// <summary>Writes docs/checks.md: every rule, and what it says of the five demo reports.</summary>
internal static class ChecksPage
{
    public static string Write()
    {
        var results = Seeds.All.Select(seed => (Seed: seed, Findings: ReportImporter.Import(seed.Bytes, seed.FileName).Check([]))).ToList();
        var page = new StringBuilder(
            $"""
            # Checks

            Written by a test from the rule book and the five demo reports; `UPDATE_DOCS=1 ./dev test ChecksPageTests` writes it anew.
            E 错误 blocks submission, W 警告 needs an explanation or a change, I 提示 is shown only; a number counts findings, a dot means silence.
            Two reports of the five are at most {MostAlike():0.000} alike (P-PEER asks from 0.35).


            """);
        foreach (var family in RuleBook.Families)
        {
            WriteFamily(page, family, results);
        }

        WriteFindings(page, results);
        return page.ToString();
    }

    private static double MostAlike()
    {
        var reports = Seeds.All.Select(seed => ReportImporter.Import(seed.Bytes, seed.FileName).Report).ToList();
        var index = SimilarityIndex.Of(reports);
        return reports.SelectMany(report => index.Search(report, 0)).Max(likeness => likeness.Jaccard);
    }

    private static void WriteFamily(StringBuilder page, RuleFamily family, List<(Seed Seed, ImmutableArray<Finding> Findings)> results)
    {
        page.Append($"## {family.Name}\n\n| 规则 | 级别 | 要求 | 依据 | {string.Join(" | ", results.Select(result => $"{result.Seed.Code} {result.Seed.Year}"))} |\n");
        page.Append($"|---|---|---|---|{string.Concat(results.Select(_ => "---|"))}\n");
        foreach (var rule in family.Rules)
        {
            var cells = results.Select(result => Told([.. result.Findings.Where(finding => finding.Rule == rule.Id)]));
            page.Append($"| {rule.Id} {rule.Name} | {Letter(rule.Severity)} | {Escape(rule.Sentence)} | {rule.Basis} | {string.Join(" | ", cells)} |\n");
        }

        page.Append('\n');
    }

    private static void WriteFindings(StringBuilder page, List<(Seed Seed, ImmutableArray<Finding> Findings)> results)
    {
        page.Append("## What the demo reports are told\n\n");
        foreach (var (seed, findings) in results)
        {
            page.Append($"### {seed.Agency} {seed.Year}\n\n");
            foreach (var finding in findings)
            {
                page.Append($"- {Letter(finding.Severity)} {finding.Rule}：{Escape(finding.Message)}\n");
            }

            page.Append('\n');
        }

        page.Length--;
    }

    private static string Told(List<Finding> findings) =>
        findings.Count == 0 ? "·" : string.Join(' ', findings.GroupBy(finding => finding.Severity).Select(group => $"{Letter(group.Key)}{(group.Count() > 1 ? group.Count() : "")}"));

    private static char Letter(Severity severity) => severity switch
    {
        Severity.Error => 'E',
        Severity.Warning => 'W',
        _ => 'I',
    };

    private static string Escape(string text) =>
        text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("*", @"\*", StringComparison.Ordinal).Replace("<", @"\<", StringComparison.Ordinal).Replace("|", @"\|", StringComparison.Ordinal);
}
