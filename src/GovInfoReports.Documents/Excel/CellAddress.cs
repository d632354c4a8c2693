using System.Runtime.InteropServices;

namespace GovInfoReports.Documents.Excel;

/// <summary>A place on a sheet.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellAddress(int Row, int Column)
{
    /// <summary>Moves with the formula that is copied: <c>D7</c>.</summary>
    public string Relative => $"{ColumnName}{Row}";

    /// <summary><c>$D$7</c>.</summary>
    public string Absolute => $"${ColumnName}${Row}";

    private string ColumnName
    {
        get
        {
            var name = string.Empty;
            for (var rest = Column; rest > 0; rest = (rest - 1) / 26)
            {
                name = (char)('A' + ((rest - 1) % 26)) + name;
            }

            return name;
        }
    }

    /// <summary>Reads <c>D7</c> or <c>$D$7</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellAddress address)
    {
        var column = 0;
        var row = 0;
        foreach (var sign in text)
        {
            switch (sign)
            {
                case >= 'A' and <= 'Z' when row == 0 && column < 1000:
                    column = (column * 26) + sign - 'A' + 1;
                    break;
                case >= '0' and <= '9' when column > 0 && row < 1_000_000:
                    row = (row * 10) + sign - '0';
                    break;
                case '$':
                    break;
                default:
                    address = default;
                    return false;
            }
        }

        address = new CellAddress(row, column);
        return row > 0;
    }
}
