using GovInfoReports.Typesetting.Blocks;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Layout;

/// <summary>
/// A table. One that fits a page is kept whole, unless that would leave much of a page blank; else it breaks between rows
/// and its header rows are repeated.
/// </summary>
internal sealed class TableFlow : Flow
{
    /// <summary>How much of a page may stay blank so that a table is whole on the next.</summary>
    private const double MostBlank = 0.38 * PageGeometry.TextHeight;

    /// <summary>Height that may stay blank below a part of a table so that it ends between two groups of rows.</summary>
    private const double MostGivenUp = 0.3 * PageGeometry.TextHeight;

    /// <summary>Between a table and the next heading, in points.</summary>
    private const double BlankBelow = 10;

    /// <summary>Rows that go with the header rows on the page where a table begins.</summary>
    private const int FirstRows = 4;

    private readonly MeasuredTable table;
    private readonly TablePainter painter;
    private readonly double height;

    public TableFlow(RuledTable block, FontSet fonts, StructureElement parent)
    {
        table = new MeasuredTable(block, fonts);
        painter = new TablePainter(table, parent.Add(new StructureElement(StructureRole.Table)));
        height = table.HeightOf(..);
    }

    // A table that has headings inside cannot say them again, so it is kept whole where it can be.
    public override double BeginningIn(double room)
    {
        var isWhole = height <= PageGeometry.TextHeight && (height <= room || room <= MostBlank || Headers == 0);
        return isWhole ? height : table.HeightOf(..Math.Min(table.Heights.Length, Headers + FirstRows));
    }

    private int Headers => table.Table.HeaderRows;

    public override void Place(PageBuilder page, FollowingFlow next)
    {
        page.Require(BeginningIn(page.Remaining));
        var first = 0;
        while (first < table.Heights.Length)
        {
            var isContinued = first > 0;
            var end = EndOfPart(first, page.Remaining - (isContinued ? table.HeightOf(..Headers) : 0));
            painter.Paint(page, first..end, isContinued);
            first = end;
            if (first < table.Heights.Length)
            {
                page.NewPage();
            }
        }

        page.Advance(Math.Min(BlankBelow, page.Remaining));
        page.SnapToGrid();
    }

    private int EndOfPart(int first, double room)
    {
        var end = first;
        while (end < table.Heights.Length && table.Heights[end] <= room)
        {
            room -= table.Heights[end];
            end++;
        }

        return end == table.Heights.Length ? end : BestEnd(first, Math.Max(end, first + 1));
    }

    // Of the rows that fit, the place where spanning captions are cut least, not far from the last.
    private int BestEnd(int first, int last) =>
        Enumerable.Range(first + 1, last - first)
            .Where(end => table.HeightOf(end..last) <= MostGivenUp && end >= Math.Min(last, Headers + FirstRows))
            .OrderBy(end => table.CaptionsCutAt(first, end)).ThenByDescending(end => end)
            .First();
}
