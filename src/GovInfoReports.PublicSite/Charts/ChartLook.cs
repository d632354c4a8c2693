using System.Collections.Frozen;

namespace GovInfoReports.PublicSite.Charts;

/// <summary>
/// How each kind of mark looks in a picture that has left the site: what <c>charts.css</c> and <c>colours.css</c> say in the usual look. Written as
/// attributes, which every program understands that shows SVG; not all read style sheets.
/// </summary>
internal static class ChartLook
{
    /// <summary>Of all words whose kind says nothing else.</summary>
    public const string Type = "font-family=\"PingFang SC, HarmonyOS Sans SC, Microsoft YaHei, Source Han Sans SC, Noto Sans CJK SC, Noto Sans SC, sans-serif\" font-size=\"12\"";

    private const string Ink = "fill=\"#1f1f1f\"";
    private const string SoftInk = "fill=\"#595653\"";

    private static readonly FrozenDictionary<string, string> Attributes = new Dictionary<string, string>
    {
        ["paper"] = "fill=\"#fff\"",
        ["title"] = $"{Ink} font-size=\"18\" font-weight=\"700\"",
        ["subject"] = $"{SoftInk} font-size=\"14\"",
        ["legend"] = Ink,
        ["source"] = $"{SoftInk} font-size=\"11\"",
        ["grid"] = "stroke=\"#dcd6cf\" stroke-width=\"1\"",
        ["axis"] = SoftInk,
        ["value"] = Ink,
        ["on"] = "fill=\"#fff\"",
        ["on-pale"] = Ink,
        ["s1"] = "fill=\"#9a1b20\"",
        ["s2"] = "fill=\"#c47b74\"",
        ["s3"] = "fill=\"#2f4a63\"",
        ["s4"] = "fill=\"#7790a6\"",
        ["s5"] = "fill=\"#6a655f\"",
        ["s6"] = "fill=\"#989087\"",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(string kind) => Attributes[kind];
}
