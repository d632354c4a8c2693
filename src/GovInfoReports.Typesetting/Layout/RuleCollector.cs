using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Layout;

/// <summary>Gathers the edges of cells, each once: neighbours share an edge, and edges in one line are one rule.</summary>
internal sealed class RuleCollector
{
    private const double Thickness = 0.5;

    private readonly SortedDictionary<double, List<(double Start, double End)>> across = [];
    private readonly SortedDictionary<double, List<(double Start, double End)>> down = [];

    public void Add(double left, double top, double right, double bottom)
    {
        Add(across, top, left, right);
        Add(across, bottom, left, right);
        Add(down, left, top, bottom);
        Add(down, right, top, bottom);
    }

    public void Paint(List<PageItem> items)
    {
        const double Half = Thickness / 2;
        foreach (var (y, edges) in across)
        {
            items.AddRange(Joined(edges).Select(edge => new Rule(edge.Start - Half, y - Half, edge.End - edge.Start + Thickness, Thickness)));
        }

        foreach (var (x, edges) in down)
        {
            items.AddRange(Joined(edges).Select(edge => new Rule(x - Half, edge.Start - Half, Thickness, edge.End - edge.Start + Thickness)));
        }
    }

    private static void Add(SortedDictionary<double, List<(double Start, double End)>> lines, double place, double start, double end)
    {
        place = Math.Round(place, 3);
        if (!lines.TryGetValue(place, out var edges))
        {
            lines[place] = edges = [];
        }

        edges.Add((Math.Round(start, 3), Math.Round(end, 3)));
    }

    private static IEnumerable<(double Start, double End)> Joined(List<(double Start, double End)> edges)
    {
        edges.Sort();
        var joined = edges[0];
        foreach (var edge in edges.Skip(1))
        {
            if (edge.Start > joined.End + 0.01)
            {
                yield return joined;
                joined = edge;
            }
            else
            {
                joined.End = Math.Max(joined.End, edge.End);
            }
        }

        yield return joined;
    }
}
