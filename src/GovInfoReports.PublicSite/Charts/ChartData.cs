namespace GovInfoReports.PublicSite.Charts;

/// <summary>What a chart shows; the same numbers stand in a table under it.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Labels">One per place on the axis.</param>
public sealed record ChartData(string Name, string Unit, IReadOnlyList<string> Labels, IReadOnlyList<ChartSeries> Series)
{
    public string Title => $"{Name}（{Unit}）";

    /// <summary>The chart in a sentence, for those who do not see it.</summary>
    public string Description => string.Join("；", Series.Select(series =>
        $"{series.Name}：{string.Join("、", Labels.Zip(series.Values, (label, value) => $"{label} {ChartNumber.Format(value)}"))}")) + "。";

    /// <summary>The table under the chart: a column per label, a row per series.</summary>
    public (string[] Columns, IEnumerable<string[]> Rows) Table =>
        ([Title, .. Labels], Series.Select(series => (string[])[series.Name, .. series.Values.Select(ChartNumber.Format)]));
}

/// <param name="Values">One per label; null where there is nothing to show.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values);

internal static class ChartNumber
{
    /// <summary>At most two decimals, no separators; a dash where there is nothing.</summary>
    public static string Format(decimal? value) => value is { } number ? number.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) : "—";
}
