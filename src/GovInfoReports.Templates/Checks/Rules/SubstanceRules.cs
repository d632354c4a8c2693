using System.Text.RegularExpressions;
using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Form;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>S-PROB, S-FEE, S-GOV, S-POINTS, S-CONTACT: what a report must speak of.</summary>
internal static partial class SubstanceRules
{
    private static readonly (string Name, Regex Words)[] GovernmentTopics =
        [("工作考核", Assessment()), ("社会评议", PublicAppraisal()), ("责任追究结果", Accountability())];

    private static readonly (string Name, Regex Words)[] ContactParts =
        [("查阅或下载的网址", Address()), ("地址", Place()), ("邮政编码", PostalCode()), ("电话", Telephone())];

    public static IEnumerable<Finding> Check(ReportReading reading) =>
        [.. Problems(reading.Text(TextKey.ProblemsAndImprovements)), .. Fee(reading), .. Government(reading), .. Points(reading), .. Contact(reading)];

    private static IEnumerable<Finding> Problems(TextReading text)
    {
        if (text.IsEmpty || Nothing().IsMatch(text.Plain.Trim()))
        {
            yield return FoundIn("S-PROB", text, "第五部分没有内容；至少写明一个主要问题和一项改进措施。");
            yield break;
        }

        if (!Problem().IsMatch(text.Plain))
        {
            yield return FoundIn("S-PROB", text, "第五部分没有写明存在的问题。");
        }

        if (!Measure().IsMatch(text.Plain))
        {
            yield return FoundIn("S-PROB", text, "第五部分没有写明改进措施。");
            yield break;
        }

        var section = ProblemSection.Of(text.Plain);
        var (problems, measures) = (ProblemSection.CountPoints(section.Problems), ProblemSection.CountPoints(section.Measures));
        if (measures > 0 && problems > measures)
        {
            yield return FoundIn("S-PROB", text, $"第五部分列了 {problems} 个问题，只有 {measures} 项措施；每个问题都应有对应的措施。") with { Severity = Severity.Warning };
        }
    }

    private static IEnumerable<Finding> Fee(ReportReading reading)
    {
        if (ProcessingFee.Read(reading) is { Statement: null, Denial: null })
        {
            yield return FoundIn("S-FEE", reading.Text(TextKey.OtherMatters), "第六部分没有说明信息处理费收取情况。");
        }
    }

    private static IEnumerable<Finding> Government(ReportReading reading)
    {
        if (reading.Context.Agency.Kind != ReportingBodyKind.Government)
        {
            yield break;
        }

        var missing = GovernmentTopics.Where(topic => !reading.Texts.Any(text => topic.Words.IsMatch(text.Plain))).Select(topic => topic.Name).ToList();
        if (missing.Count > 0)
        {
            yield return FoundIn("S-GOV", reading.Text(TextKey.Supervision), $"政府报告的监督保障情况没有写明{string.Join("、", missing)}。");
        }
    }

    private static IEnumerable<Finding> Points(ReportReading reading) =>
        from topic in reading.Context.Pack.Topics
        let text = reading.Text(topic.Text)
        where !text.IsEmpty && !topic.Words.Any(word => text.Plain.Contains(word, StringComparison.Ordinal))
        select FoundIn("S-POINTS", text, $"第六部分没有报告{topic.Name}。") with { Basis = $"{reading.Context.Pack.Name}规则包" };

    private static IEnumerable<Finding> Contact(ReportReading reading)
    {
        var note = reading.Text(TextKey.Contact);
        var words = note.IsEmpty ? reading.Text(TextKey.Preamble).Plain : note.Plain;
        if (!Telephone().IsMatch(words) && !Place().IsMatch(words))
        {
            yield return FoundIn("S-CONTACT", note, "没有联系方式。");
        }
        else if (ContactParts.Where(part => !part.Words.IsMatch(words)).Select(part => part.Name).ToList() is { Count: > 0 } missing)
        {
            yield return FoundIn("S-CONTACT", note, $"联系方式缺少{string.Join("、", missing)}。");
        }
    }

    [GeneratedRegex("^[（(]?(?:无|没有|暂无|略)[）)]?[。.]?$")]
    private static partial Regex Nothing();

    [GeneratedRegex("问题|不足|不够|差距|短板|薄弱|滞后|欠缺|有待|亟待|尚未|不高|单一|仍需|需进一步|弱项")]
    private static partial Regex Problem();

    [GeneratedRegex("下一步|改进|措施|将[^，。]{0,12}(?:加强|完善|提升|强化|推进|优化|健全|加大|规范)|加强|强化|完善|提升|优化|健全|加大")]
    private static partial Regex Measure();

    [GeneratedRegex("考核")]
    private static partial Regex Assessment();

    [GeneratedRegex("评议|评价|满意度")]
    private static partial Regex PublicAppraisal();

    [GeneratedRegex("责任追究|追究责任|追责|问责")]
    private static partial Regex Accountability();

    [GeneratedRegex("网站|网址|https?://|www\\.|下载")]
    private static partial Regex Address();

    [GeneratedRegex("地址|位于")]
    private static partial Regex Place();

    [GeneratedRegex("邮编|邮政编码|(?<![0-9])[0-9]{6}(?![0-9])")]
    private static partial Regex PostalCode();

    [GeneratedRegex("电话|0[0-9]{2,3}[-－—][0-9]{7,8}")]
    private static partial Regex Telephone();
}
