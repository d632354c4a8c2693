using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace GovInfoReports.PublicSite.Charts;

/// <summary>Draws lines, areas and words, each of a kind.</summary>
/// <param name="lookOf">The attributes that give a kind its look.</param>
internal sealed class SvgBuilder(Func<string, string> lookOf)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    private readonly StringBuilder svg = new();

    /// <summary>A picture in a page, whose style sheets know the kinds; it has a title and a description that screen readers say.</summary>
    public static IHtmlContent OnPage(string id, string title, string description, decimal width, decimal height, Action<SvgBuilder> paint)
    {
        var painted = new SvgBuilder(kind => $"class=\"{kind}\"");
        paint(painted);
        return new HtmlString(string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg class="chart{(width >= Chart.Width ? " wide" : null)}" role="img" aria-labelledby="{id}-title {id}-desc" viewBox="0 0 {width} {height}"><title id="{id}-title">{Encoder.Encode(title)}</title><desc id="{id}-desc">{Encoder.Encode(description)}</desc>{painted}</svg>"""));
    }

    /// <summary>The same as a file, for wherever a reader takes it.</summary>
    public static byte[] AsFile(string title, string description, decimal width, decimal height, Action<SvgBuilder> paint)
    {
        var painted = new SvgBuilder(ChartLook.Of);
        paint(painted);
        return Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" xml:lang="zh-CN" width="{width}" height="{height}" viewBox="0 0 {width} {height}" {ChartLook.Type}><title>{Encoder.Encode(title)}</title><desc>{Encoder.Encode(description)}</desc>{painted}</svg>"""));
    }

    public SvgBuilder Line(string kind, decimal x1, decimal y1, decimal x2, decimal y2)
    {
        svg.Append(CultureInfo.InvariantCulture, $"""<line {lookOf(kind)} x1="{x1:0.##}" y1="{y1:0.##}" x2="{x2:0.##}" y2="{y2:0.##}"/>""");
        return this;
    }

    public SvgBuilder Rectangle(string kind, decimal x, decimal y, decimal width, decimal height)
    {
        svg.Append(CultureInfo.InvariantCulture, $"""<rect {lookOf(kind)} x="{x:0.##}" y="{y:0.##}" width="{width:0.##}" height="{height:0.##}"/>""");
        return this;
    }

    /// <param name="anchor">start, middle or end.</param>
    public SvgBuilder Text(string kind, decimal x, decimal y, string words, string anchor)
    {
        svg.Append(CultureInfo.InvariantCulture, $"""<text {lookOf(kind)} x="{x:0.##}" y="{y:0.##}" text-anchor="{anchor}">{Encoder.Encode(words)}</text>""");
        return this;
    }

    /// <summary>What is painted with its own zero at the place given.</summary>
    public SvgBuilder At(decimal x, decimal y, Action<SvgBuilder> paint)
    {
        svg.Append(CultureInfo.InvariantCulture, $"""<g transform="translate({x:0.##} {y:0.##})">""");
        paint(this);
        svg.Append("</g>");
        return this;
    }

    public override string ToString() => svg.ToString();
}
