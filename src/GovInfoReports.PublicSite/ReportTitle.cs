using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace GovInfoReports.PublicSite;

/// <summary>The title of a report, marked so that 2025 年 is not torn apart and a second line begins with what the report is about.</summary>
internal static partial class ReportTitle
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static IHtmlContent Write(string title) => new HtmlString(Parts().Match(title) is { Success: true } parts
        ? $"""{Of(parts, "agency")}<span class="unbroken">{Of(parts, "year")}</span>{Of(parts, "space")}<span class="whole">{Of(parts, "subject")}</span>"""
        : Encoder.Encode(title));

    private static string Of(Match parts, string name) => Encoder.Encode(parts.Groups[name].Value);

    [GeneratedRegex("^(?<agency>.*?)(?<year>[0-9]{4} *年?度?)(?<space> *)(?<subject>政府信息公开.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();
}
