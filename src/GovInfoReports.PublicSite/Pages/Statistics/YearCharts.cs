using GovInfoReports.Core.Statistics;
using GovInfoReports.PublicSite.Charts;
using GovInfoReports.Templates.Editions;

namespace GovInfoReports.PublicSite.Pages.Statistics;

/// <summary>What years show side by side, of one agency or of many added up.</summary>
/// <param name="Years">Oldest first.</param>
public sealed record YearCharts(IReadOnlyList<YearSums> Years)
{
    public ChartData Requests => new("收到和办理的申请（件）", Labels,
    [
        Series("本年新收", year => year.Figures["T3.N.T"]),
        Series("办理结果总计", year => year.Figures["T3.R7.T"]),
        Series("结转下年度", year => year.Figures["T3.F.T"]),
    ]);

    public ChartData Outcomes => new("办理结果构成（件）", Labels,
        [.. Outcome.Groups(AnnualReport2021.Edition).Select(group => Series(group.Name, year => group.Cells.Sum(cell => year.Figures[cell])))]);

    private IReadOnlyList<string> Labels => [.. Years.Select(year => $"{year.Year}")];

    private ChartSeries Series(string name, Func<YearSums, decimal?> value) => new(name, [.. Years.Select(value)]);
}
