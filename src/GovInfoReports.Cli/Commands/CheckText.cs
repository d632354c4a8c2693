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
        foreach (var finding in outcome.Findings)
        {
            text.Append($"  {NameOf(finding)} {finding.Rule}：{finding.Message}\n");
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

    private static string Conclusion(CheckOutcome outcome)
    {
        var errors = outcome.Findings.Count(finding => finding.Severity == Severity.Error);
        return errors == 0 ? "没有发现错误。" : $"发现 {errors} 处错误。";
    }

    private static string NameOf(Finding finding) => finding.Severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ when finding.Fix.Length > 0 => "建议",
        _ => "提示",
    };

    private static string Quote(string text) => text.Length == 0 ? "（空）" : $"“{text}”";
}
