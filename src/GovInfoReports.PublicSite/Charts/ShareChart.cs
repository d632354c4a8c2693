namespace GovInfoReports.PublicSite.Charts;

/// <summary>One bar per label, divided into the shares of the series.</summary>
public sealed record ShareChart(string Name, ChartData Data) : Chart(Name, Data)
{
    private const decimal Left = 56;
    private const decimal Step = 44;
    private const decimal Bar = 28;
    private const decimal NarrowestWithWords = 44;

    public override decimal Height => Step * Data.Labels.Count;

    internal override void Paint(SvgBuilder svg)
    {
        foreach (var (index, label) in Data.Labels.Index())
        {
            var y = (Step * index) + ((Step - Bar) / 2);
            svg.Text("axis", Left - 8, y + (Bar / 2) + 4, label, "end");
            var total = Data.Series.Sum(series => series.Values[index] ?? 0);
            var x = Left;
            foreach (var (number, series) in Data.Series.Index().Where(series => total > 0 && series.Item.Values[index] > 0))
            {
                var width = (Width - Left) * series.Values[index]!.Value / total;
                svg.Rectangle($"s{number + 1}", x, y, width, Bar);
                if (width >= NarrowestWithWords)
                {
                    svg.Text("on", x + (width / 2), y + (Bar / 2) + 5, $"{series.Values[index] * 100 / total:0.#}%", "middle");
                }

                x += width;
            }
        }
    }
}
