using System.Collections.Immutable;
using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Layout;

/// <summary>Fills one page after another from top to bottom.</summary>
internal sealed class PageBuilder(PageFurniture furniture)
{
    private const double Tolerance = 0.01;

    private readonly ImmutableArray<Page>.Builder pages = ImmutableArray.CreateBuilder<Page>();
    private readonly ImmutableArray<Bookmark>.Builder bookmarks = ImmutableArray.CreateBuilder<Bookmark>();

    /// <summary>What is painted on the current page.</summary>
    public List<PageItem> Items { get; private set; } = [];

    /// <summary>Points from the top of the text block to the place of the next block.</summary>
    public double Y { get; private set; }

    public bool IsAtTop => Y < Tolerance;

    public double Remaining => PageGeometry.TextHeight - Y + Tolerance;

    public ImmutableArray<Bookmark> Bookmarks => bookmarks.ToImmutable();

    public void Advance(double height) => Y += height;

    public void NewPage()
    {
        furniture.Paint(Items, pages.Count + 1);
        pages.Add(new Page(PageGeometry.Width, PageGeometry.Height, [.. Items]));
        Items = [];
        Y = 0;
    }

    /// <summary>Goes to a new page where less than the height is left, except from the top of one.</summary>
    public void Require(double height)
    {
        if (Remaining < height && !IsAtTop)
        {
            NewPage();
        }
    }

    /// <summary>Back to the lines of the grid after something that has heights of its own.</summary>
    public void SnapToGrid() => Y = Math.Ceiling((Y - Tolerance) / PageGeometry.LinePitch) * PageGeometry.LinePitch;

    public void Mark(string title, int level) => bookmarks.Add(new Bookmark(title, level, pages.Count, PageGeometry.Top + Y));

    public ImmutableArray<Page> Finish()
    {
        if (!IsAtTop || pages.Count == 0)
        {
            NewPage();
        }

        return pages.ToImmutable();
    }
}
