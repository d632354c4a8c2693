using System.Text;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Cli.Commands;

/// <summary>The outcome of <c>check</c> for people.</summary>
internal static class CheckText
{
    public static string Write(CheckOutcome outcome)
    {
        if (outcome.Imported is not { } imported)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        text.Append($"{outcome.File}：{imported.Report.Title}\n");
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Info })
        {
            WriteFindings(text, severity, [.. outcome.Findings.Where(finding => finding.Severity == severity)]);
        }

        WriteDoubts(text, imported);
        WriteNormalised(text, imported.Normalised, imported.Report.Edition);
        return text.Append($"  {Conclusion(outcome)}\n").ToString();
    }

    private static void WriteDoubts(StringBuilder text, ImportedReport imported)
    {
        foreach (var doubt in imported.Doubts)
        {
            text.Append($"  存疑 {doubt.PlaceName(imported.Report.Edition)}：{doubt.Reason}\n    原文：{Quote(doubt.Source.Replace('\t', ' '))}\n");
        }

        foreach (var table in imported.Tables.Where(table => table.Value < 1))
        {
            text.Append($"  把握 {table.Table.Name}：{table.Value * 100:0}%（缺 {table.Missing} 格，存疑 {table.Doubtful} 格）\n");
        }
    }

    private static void WriteNormalised(StringBuilder text, IReadOnlyCollection<Normalisation> normalised, ReportEdition edition)
    {
        foreach (var kind in normalised.GroupBy(entry => entry.Kind))
        {
            text.Append($"  整理 {kind.Key}（{NormalisationKind.NameOf(kind.Key)}）{kind.Count()} 处\n");
            foreach (var entry in kind)
            {
                text.Append($"    {entry.PlaceName(edition)}：{Quote(entry.Before)} → {Quote(entry.After)}\n");
            }
        }
    }

    private static void WriteFindings(StringBuilder text, Severity severity, IReadOnlyCollection<Finding> findings)
    {
        if (findings.Count > 0)
        {
            text.Append($"  {NameOf(severity)} {findings.Count} 处\n");
        }

        foreach (var finding in findings)
        {
            text.Append($"    {finding.Rule}{(finding.State == FindingState.Fixed ? "（读入时已改正）" : string.Empty)}：{finding.Message}\n");
            if (finding.State == FindingState.Open && severity != Severity.Info)
            {
                text.Append($"      依据：{finding.Basis}　处理：{finding.Advice}\n");
            }
        }
    }

    private static string Conclusion(CheckOutcome outcome)
    {
        var (errors, warnings) = (Count(Severity.Error), Count(Severity.Warning));
        return errors == 0 ? $"没有发现错误，{warnings} 处警告。" : $"发现 {errors} 处错误、{warnings} 处警告。";

        int Count(Severity severity) => outcome.Findings.Count(finding => finding.Severity == severity);
    }

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };

    private static string Quote(string text) => text.Length == 0 ? "（空）" : $"“{text}”";
}
