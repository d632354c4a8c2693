namespace GovInfoReports.PublicSite.Charts;

/// <summary>Widths of charts: few years are drawn narrow, so that a telephone shows them whole and two stand beside each other on a large screen.</summary>
internal static class ChartWidth
{
    public const decimal Narrow = 380;
    private const decimal Wide = 720;
    private const int FewLabels = 3;

    public static decimal Of(ChartData data) => data.Labels.Count <= FewLabels ? Narrow : Wide;
}
