using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>What a table cell says about itself: its name, its extent, which cells it heads and which head it (ISO 32000-1, 14.8.5.7).</summary>
internal static class CellAttributes
{
    public static void Write(PdfBuffer target, StructureElement element)
    {
        if (element.Id is { } id)
        {
            target.Write($"/ID{new ByteString(id)}");
        }

        if (element.Scope == HeaderScope.None && element.RowSpan == 1 && element.ColumnSpan == 1 && element.Headers.Count == 0)
        {
            return;
        }

        target.Write($"/A<</O/Table");
        if (element.Scope != HeaderScope.None)
        {
            target.Write($"/Scope{new Name(element.Scope == HeaderScope.Row ? "Row" : "Column")}");
        }

        WriteSpans(target, element);
        WriteHeaders(target, element.Headers);
        target.Write($">>");
    }

    private static void WriteSpans(PdfBuffer target, StructureElement element)
    {
        if (element.RowSpan != 1)
        {
            target.Write($"/RowSpan {element.RowSpan}");
        }

        if (element.ColumnSpan != 1)
        {
            target.Write($"/ColSpan {element.ColumnSpan}");
        }
    }

    private static void WriteHeaders(PdfBuffer target, IReadOnlyList<string> headers)
    {
        if (headers.Count == 0)
        {
            return;
        }

        target.Write($"/Headers[");
        foreach (var header in headers)
        {
            target.Write($"{new ByteString(header)}");
        }

        target.Write($"]");
    }
}
