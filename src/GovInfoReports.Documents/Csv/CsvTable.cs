using CsvHelper;

namespace GovInfoReports.Documents.Csv;

/// <summary>
/// A table as CSV: UTF-8 with byte order mark, so that Excel and WPS show Chinese; lines end with CRLF (RFC 4180); text that a spreadsheet would
/// run as a formula is escaped.
/// </summary>
public static class CsvTable
{
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, NewLine = "\r\n", Injection = CsvInjection.Escape };

    public static byte[] Write(string[] columns, IEnumerable<string[]> rows)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            csv.WriteRecord(columns);
            foreach (var row in rows)
            {
                csv.WriteRecord(row);
            }
        }

        return stream.ToArray();
    }
}
