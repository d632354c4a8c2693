using System.Collections.Immutable;
using System.Globalization;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>A table of a Word document being read.</summary>
internal sealed class DocxTable
{
    private readonly TableRows rows = new();
    private int columnSpan = 1;
    private bool isContinued;
    private bool isDeleted;

    /// <summary>What stands in the cell being read.</summary>
    public TokenBuilder Cell { get; private set; } = new();

    /// <summary>An element of the table's row or cell begins.</summary>
    /// <param name="value">Its <c>w:val</c>.</param>
    public void Start(string name, string? value)
    {
        switch (name)
        {
            case "tr": isDeleted = false; break;
            case "del": isDeleted = true; break;
            case "gridBefore": rows.AddCell([], Count(value), 1); break;
            case "tc": (columnSpan, isContinued, Cell) = (1, false, new TokenBuilder()); break;
            case "gridSpan": columnSpan = Count(value); break;
            case "vMerge" or "hMerge": isContinued = value is not "restart"; break;
        }
    }

    /// <summary>An element of the table ends.</summary>
    public void End(string name)
    {
        if (name == "tc")
        {
            var blocks = Cell.Finish();
            rows.AddCell(isContinued ? [] : blocks, columnSpan, 1);
        }
        else if (name == "tr" && isDeleted)
        {
            rows.DropRow();
        }
        else if (name == "tr")
        {
            rows.EndRow();
        }
    }

    /// <exception cref="ImportException">The table is larger than any table of a report.</exception>
    public ImmutableArray<DocumentToken> ToTokens() => rows.ToTokens();

    private static int Count(string? value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1;
}
