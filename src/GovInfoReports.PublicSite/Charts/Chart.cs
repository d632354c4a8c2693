using Microsoft.AspNetCore.Html;

namespace GovInfoReports.PublicSite.Charts;

/// <summary>Data as a picture, drawn by the server.</summary>
/// <param name="Name">Part of its address, and of what names it on a page.</param>
public abstract record Chart(string Name, ChartData Data)
{
    public const decimal Width = 720;

    public abstract decimal Height { get; }

    public IHtmlContent OnPage() => SvgBuilder.OnPage(Name, Data.Title, Data.Description, Width, Height, Paint);

    internal abstract void Paint(SvgBuilder svg);
}
