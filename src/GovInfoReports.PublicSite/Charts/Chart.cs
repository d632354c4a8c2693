using Microsoft.AspNetCore.Html;

namespace GovInfoReports.PublicSite.Charts;

/// <summary>Data as a picture, drawn by the server.</summary>
/// <param name="Name">Part of its address, and of what names it on a page.</param>
public abstract record Chart(string Name, ChartData Data)
{
    public const decimal Width = 720;
    private const decimal Narrow = 380;
    private const int FewLabels = 3;

    public abstract decimal Height { get; }

    /// <summary>Few years are drawn narrow, so that a telephone shows them whole and two charts stand beside each other on a large screen.</summary>
    public IHtmlContent OnPage()
    {
        var width = Data.Labels.Count <= FewLabels ? Narrow : Width;
        return SvgBuilder.OnPage(Name, Data.Title, Data.Description, width, Height, svg => Paint(svg, width));
    }

    internal abstract void Paint(SvgBuilder svg, decimal width);
}
