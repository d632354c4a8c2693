using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace GovInfoReports.PublicSite.Charts;

/// <summary>Writes a picture with a title and a description that screen readers say; the style sheet knows a wide one by its class.</summary>
internal sealed class SvgBuilder
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    private readonly StringBuilder svg = new();

    public SvgBuilder(string id, string title, string description, decimal width, decimal height) => svg.Append(
        CultureInfo.InvariantCulture,
        $"""<svg class="chart{(width > ChartWidth.Narrow ? " wide" : null)}" role="img" aria-labelledby="{id}-title {id}-desc" viewBox="0 0 {width} {height}"><title id="{id}-title">{Encoder.Encode(title)}</title><desc id="{id}-desc">{Encoder.Encode(description)}</desc>""");

    public SvgBuilder Line(string kind, decimal x1, decimal y1, decimal x2, decimal y2)
    {
        svg.Append(CultureInfo.InvariantCulture, $"""<line class="{kind}" x1="{x1:0.##}" y1="{y1:0.##}" x2="{x2:0.##}" y2="{y2:0.##}"/>""");
        return this;
    }

    public SvgBuilder Rectangle(string kind, decimal x, decimal y, decimal width, decimal height)
    {
        svg.Append(CultureInfo.InvariantCulture, $"""<rect class="{kind}" x="{x:0.##}" y="{y:0.##}" width="{width:0.##}" height="{height:0.##}"/>""");
        return this;
    }

    /// <param name="anchor">start, middle or end.</param>
    public SvgBuilder Text(string kind, decimal x, decimal y, string words, string anchor)
    {
        svg.Append(CultureInfo.InvariantCulture, $"""<text class="{kind}" x="{x:0.##}" y="{y:0.##}" text-anchor="{anchor}">{Encoder.Encode(words)}</text>""");
        return this;
    }

    public IHtmlContent Close() => new HtmlString(svg.Append("</svg>").ToString());
}
