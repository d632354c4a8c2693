using Microsoft.AspNetCore.Html;

namespace GovInfoReports.PublicSite.Charts;

/// <summary>One bar per label, divided into the shares of the series.</summary>
internal static class ShareChart
{
    private const decimal Left = 56;
    private const decimal Step = 44;
    private const decimal Bar = 28;
    private const decimal NarrowestWithWords = 44;
    private const string Nothing = "均为 0";

    public static IHtmlContent Draw(string id, ChartData data)
    {
        var whole = ChartWidth.Of(data);
        var svg = new SvgBuilder(id, data.Title, data.Description, whole, Step * data.Labels.Count);
        foreach (var (index, label) in data.Labels.Index())
        {
            var y = (Step * index) + ((Step - Bar) / 2);
            svg.Text("axis", Left - 8, y + (Bar / 2) + 4, label, "end");
            var total = data.Series.Sum(series => series.Values[index] ?? 0);
            if (total == 0)
            {
                svg.Text("axis", Left, y + (Bar / 2) + 4, Nothing, "start");
            }

            var x = Left;
            foreach (var (number, series) in data.Series.Index().Where(series => total > 0 && series.Item.Values[index] > 0))
            {
                var width = (whole - Left) * series.Values[index]!.Value / total;
                svg.Rectangle($"s{number + 1}", x, y, width, Bar);
                if (width >= NarrowestWithWords)
                {
                    svg.Text($"on s{number + 1}", x + (width / 2), y + (Bar / 2) + 5, $"{series.Values[index] * 100 / total:0.#}%", "middle");
                }

                x += width;
            }
        }

        return svg.Close();
    }
}
