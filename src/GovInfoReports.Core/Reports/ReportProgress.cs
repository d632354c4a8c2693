using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Core.Reports;

/// <summary>完成度: how much of the form is filled and how many errors stand in its tables.</summary>
/// <param name="Total">Cells and obligatory texts of the form.</param>
public sealed record ReportProgress(int Filled, int Total, int Errors)
{
    /// <summary>Whole per cent, rounded down so that 100 means all.</summary>
    public int Percent => Filled * 100 / Total;

    public static ReportProgress Of(ReportContent content)
    {
        var texts = content.Edition.Texts.Where(text => !text.Optional).ToList();
        var filled = content.Figures.Values.Count(value => value is not null) + texts.Count(text => content.Text(text.Key).Length > 0);
        return new ReportProgress(
            filled,
            content.Edition.Cells.Length + texts.Count,
            Checker.Check(content).Count(finding => finding.Severity == Severity.Error));
    }
}
