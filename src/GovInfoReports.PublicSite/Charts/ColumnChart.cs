namespace GovInfoReports.PublicSite.Charts;

/// <summary>Columns side by side.</summary>
public sealed record ColumnChart(string Name, ChartData Data) : Chart(Name, Data)
{
    private const decimal Left = 56;
    private const decimal Top = 16;
    private const decimal Bottom = 32;
    private const decimal WidestColumn = 44;
    private const int Lines = 4;

    // Four lines divide each of them well enough to read.
    private static readonly decimal[] NiceSteps = [4, 8, 10, 20, 40, 50, 80, 100];

    public override decimal Height => 280;

    internal override void Paint(SvgBuilder svg, decimal width)
    {
        var top = NiceTop(Data.Series.SelectMany(series => series.Values).Max() ?? 0);
        decimal Y(decimal value) => Height - Bottom - ((Height - Top - Bottom) * value / top);
        for (var line = 0; line <= Lines; line++)
        {
            var value = top * line / Lines;
            svg.Line("grid", Left, Y(value), width, Y(value)).Text("axis", Left - 8, Y(value) + 4, ChartNumber.Format(value), "end");
        }

        var place = (width - Left) / Data.Labels.Count;
        var column = Math.Min(WidestColumn, place * 0.7m / Data.Series.Count);
        foreach (var (index, label) in Data.Labels.Index())
        {
            var middle = Left + (place * (index + 0.5m));
            svg.Text("axis", middle, Height - 10, label, "middle");
            foreach (var (number, series) in Data.Series.Index())
            {
                if (series.Values[index] is { } value)
                {
                    var x = middle + (column * (number - (Data.Series.Count / 2m)));
                    svg.Rectangle($"s{number + 1}", x, Y(value), column - 2, Height - Bottom - Y(value))
                        .Text("value", x + (column / 2) - 1, Y(value) - 4, ChartNumber.Format(value), "middle");
                }
            }
        }
    }

    private static decimal NiceTop(decimal most)
    {
        var power = 1m;
        while (power * 10 < most)
        {
            power *= 10;
        }

        return NiceSteps.Select(step => Math.Max(step * power / 10, 4)).First(step => step >= most);
    }
}
