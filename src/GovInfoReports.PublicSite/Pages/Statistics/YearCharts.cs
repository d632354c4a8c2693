using GovInfoReports.Core.Statistics;
using GovInfoReports.PublicSite.Charts;
using GovInfoReports.Templates.Editions;

namespace GovInfoReports.PublicSite.Pages.Statistics;

/// <summary>What years show side by side, of one agency or of many added up.</summary>
internal static class YearCharts
{
    /// <param name="years">Oldest first.</param>
    public static IReadOnlyList<Chart> Of(IReadOnlyList<YearSums> years)
    {
        string[] labels = [.. years.Select(year => $"{year.Year}")];
        ChartSeries Series(string name, Func<YearSums, decimal?> value) => new(name, [.. years.Select(value)]);
        return
        [
            new ColumnChart("requests", new ChartData("收到和办理的申请", "件", labels,
            [
                Series("本年新收", year => year.Figures["T3.N.T"]),
                Series("办理结果总计", year => year.Figures["T3.R7.T"]),
                Series("结转下年度", year => year.Figures["T3.F.T"]),
            ])),
            new ShareChart("outcomes", new ChartData("办理结果构成", "件", labels,
                [.. Outcome.Groups(AnnualReport2021.Edition).Select(group => Series(group.Name, year => group.Cells.Sum(cell => year.Figures[cell])))])),
        ];
    }
}
