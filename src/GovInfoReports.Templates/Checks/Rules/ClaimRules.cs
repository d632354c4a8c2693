using System.Collections.Immutable;
using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Content;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>N-RECV, N-DONE, N-OUT, N-CASE, N-DOC, N-LIC: a figure in the text is the table's; N-SELF: and the same wherever it is stated.</summary>
internal static class ClaimRules
{
    public static IEnumerable<Finding> Check(ReportReading reading) =>
        [.. reading.Claims.Where(claim => !claim.Agrees(reading)).Select(claim => Disagreement(reading, claim)), .. OutcomeSum(reading), .. Contradictions(reading)];

    private static Finding Disagreement(ReportReading reading, Claim claim)
    {
        var sum = Claim.Sum(reading, claim.Cells);
        var names = string.Join("、", claim.Cells.Select(reading.NameOf));
        var total = claim.Cells.Length > 1 ? $"合计为 {CellValue.Format(sum)}" : $"为 {CellValue.Format(sum)}";
        return FoundIn(claim.Rule, claim.Mention.Excerpt, $"文字“{claim.Mention.Excerpt.Words}”，{names}{total}：{CellValue.Format(claim.Mention.Value)}≠{CellValue.Format(sum)}。", [.. claim.Cells]);
    }

    // 办结 54 件，其中予以公开 45 件…: the list may leave kinds out, but then it must not exceed the total.
    private static IEnumerable<Finding> OutcomeSum(ReportReading reading)
    {
        var kinds = OutcomeClaims.Kinds(reading.Edition);
        var listed = reading.Claims.Where(claim => claim.Rule == "N-OUT" && kinds.Any(kind => kind.Name == claim.Subject)).ToList();
        var total = reading.Claims.FirstOrDefault(claim => claim is { Rule: "N-DONE", Subject: RequestClaims.AllDone });
        if (total is null || listed.Count < 2 || listed.Append(total).Any(claim => !claim.Mention.IsExact) || listed.DistinctBy(claim => claim.Subject).Count() < listed.Count)
        {
            yield break;
        }

        var sum = listed.Sum(claim => claim.Mention.Value);
        var isComplete = kinds.All(kind => Claim.Sum(reading, kind.Cells) == 0 || listed.Exists(claim => claim.Subject == kind.Name));
        if (sum > total.Mention.Value || (sum < total.Mention.Value && isComplete))
        {
            var terms = string.Join(" + ", listed.Select(claim => $"{claim.Subject} {CellValue.Format(claim.Mention.Value)}"));
            yield return FoundIn("N-OUT", total.Mention.Excerpt, $"文字所列办理结果 {terms} = {CellValue.Format(sum)}，与“{total.Mention.Excerpt.Words}”不符。", "T3.R7.T");
        }
    }

    private static IEnumerable<Finding> Contradictions(ReportReading reading)
    {
        foreach (var claims in reading.Claims.Where(claim => claim.Mention.IsExact && claim.Rule != "N-OUT").GroupBy(claim => claim.Subject))
        {
            var first = claims.First();
            if (claims.FirstOrDefault(claim => claim.Mention.Value != first.Mention.Value) is { } other)
            {
                var excerpt = other.Mention.Excerpt;
                yield return FoundIn("N-SELF", excerpt, $"同一数字前后不一致：“{first.Mention.Excerpt.Words}”与“{excerpt.Words}”。")
                    with
                { Fields = [.. ImmutableArray.Create<Form.FieldKey>(excerpt.Text, first.Mention.Text.Key).Distinct()] };
            }
        }
    }
}
