namespace GovInfoReports.PublicSite.Charts;

/// <summary>A chart as a file that stands by itself: what it shows of whom, what the colours mean, and where it comes from.</summary>
internal static class ChartPicture
{
    private const decimal Margin = 24;
    private const decimal TitleLine = 40;
    private const decimal SubjectLine = 64;
    private const decimal LegendLine = 92;
    private const decimal ChartTop = 104;
    private const decimal SourceSpace = 44;
    private const decimal WidestEntry = 120;
    private const decimal Swatch = 12;

    /// <param name="subject">Whose numbers it shows.</param>
    /// <param name="source">The site, and the address of the page it is from.</param>
    public static byte[] Write(Chart chart, string subject, string source)
    {
        var (width, height) = (Chart.Width + (2 * Margin), ChartTop + chart.Height + SourceSpace);
        return SvgBuilder.AsFile($"{subject}：{chart.Data.Title}", chart.Data.Description, width, height, svg =>
        {
            svg.Rectangle("paper", 0, 0, width, height)
                .Text("title", Margin, TitleLine, chart.Data.Title, "start")
                .Text("subject", Margin, SubjectLine, subject, "start")
                .At(Margin, LegendLine, place => PaintLegend(place, chart.Data))
                .At(Margin, ChartTop, place => chart.Paint(place, Chart.Width))
                .Text("source", Margin, height - 16, $"来源：{source}", "start");
        });
    }

    private static void PaintLegend(SvgBuilder svg, ChartData data)
    {
        var place = Math.Min(WidestEntry, Chart.Width / data.Series.Count);
        foreach (var (number, series) in data.Series.Index())
        {
            svg.Rectangle($"s{number + 1}", place * number, 1 - Swatch, Swatch, Swatch).Text("legend", (place * number) + Swatch + 6, 0, series.Name, "start");
        }
    }
}
