namespace GovInfoReports.PublicSite.Charts;

/// <summary>One bar per label, divided into the shares of the series.</summary>
public sealed record ShareChart(string Name, ChartData Data) : Chart(Name, Data)
{
    private const decimal Left = 56;
    private const decimal Step = 44;
    private const decimal Bar = 28;
    private const decimal NarrowestWithWords = 44;
    private const string Nothing = "均为 0";

    public override decimal Height => Step * Data.Labels.Count;

    internal override void Paint(SvgBuilder svg, decimal width)
    {
        foreach (var (index, label) in Data.Labels.Index())
        {
            var y = (Step * index) + ((Step - Bar) / 2);
            svg.Text("axis", Left - 8, y + (Bar / 2) + 4, label, "end");
            var total = Data.Series.Sum(series => series.Values[index] ?? 0);
            if (total == 0)
            {
                svg.Text("axis", Left, y + (Bar / 2) + 4, Nothing, "start");
            }

            var x = Left;
            foreach (var (number, series) in Data.Series.Index().Where(series => total > 0 && series.Item.Values[index] > 0))
            {
                var share = (width - Left) * series.Values[index]!.Value / total;
                svg.Rectangle($"s{number + 1}", x, y, share, Bar);
                if (share >= NarrowestWithWords)
                {
                    svg.Text(IsPale(number) ? "on-pale" : "on", x + (share / 2), y + (Bar / 2) + 5, $"{series.Values[index] * 100 / total:0.#}%", "middle");
                }

                x += share;
            }
        }
    }

    // The colours come in pairs, a deep one and a pale one.
    private static bool IsPale(int series) => series % 2 == 1;
}
