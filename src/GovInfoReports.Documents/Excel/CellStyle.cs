namespace GovInfoReports.Documents.Excel;

/// <summary>Looks of a cell; the number is its index among the <c>cellXfs</c> of <see cref="StylesXml"/>.</summary>
internal enum CellStyle
{
    Plain,
    Title,
    Heading,
    RowHeading,
    Count,
    Amount,
    Total,
    Text,
}
