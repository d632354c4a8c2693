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
    /// <summary>How much of a page may stay blank to keep a table whole.</summary>
    private const double MostBlank = 0.45 * PageGeometry.TextHeight;

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

    public override double Beginning => IsSmall ? height : table.HeightOf(..Math.Min(table.Heights.Length, Headers + FirstRows));

    // A table that has headings inside cannot say its headings again, so it is kept whole where it can be.
    private bool IsSmall => height <= MostBlank || (Headers == 0 && height <= PageGeometry.TextHeight);

    private int Headers => table.Table.HeaderRows;

    public override void Place(PageBuilder page, double next)
    {
        page.Require(Beginning);
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

        return Math.Max(end, first + 1);
    }
}
