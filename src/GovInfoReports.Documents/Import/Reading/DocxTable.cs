using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>A table being read: as a grid, and as the blocks in its cells in case it turns out to be layout.</summary>
internal sealed class DocxTable
{
    private readonly SpanGrid grid = new();
    private readonly StringBuilder words = new();
    private int columnSpan = 1;
    private bool isContinued;
    private int cells;
    private bool isWide;

    public TokenBuilder Blocks { get; } = new();

    /// <summary>A table that holds tables only places them on the page.</summary>
    public bool HoldsTable { get; set; }

    public void Add(string text) => words.Append(text);

    /// <summary>An element of a table's row or cell begins.</summary>
    /// <param name="value">Its <c>w:val</c>.</param>
    public void Start(string name, string? value)
    {
        switch (name)
        {
            case "gridBefore": grid.Add(string.Empty, Count(value), 1); break;
            case "tc": (columnSpan, isContinued) = (1, false); words.Clear(); break;
            case "gridSpan": columnSpan = Count(value); break;
            case "vMerge" or "hMerge": isContinued = value is not "restart"; break;
        }
    }

    /// <summary>An element of the table ends.</summary>
    /// <exception cref="ImportException">The table is larger than any table of a report.</exception>
    public void End(string name)
    {
        if (name == "tc")
        {
            Blocks.EndParagraph();
            grid.Add(isContinued ? string.Empty : words.ToString().Trim(), columnSpan, 1);
            isWide |= ++cells > 1;
        }
        else if (name == "tr")
        {
            grid.EndRow();
            cells = 0;
        }
    }

    public ImmutableArray<DocumentToken> ToTokens() => HoldsTable || !isWide ? Blocks.Finish() : [grid.ToToken()];

    private static int Count(string? value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1;
}
