namespace GovInfoReports.Templates.Form;

/// <summary>The one name of a cell, written <c>T3.R4.1.P</c>: table, row, column (design §2).</summary>
/// <param name="Table">Table, named after its section: <c>T2</c>, <c>T3</c>, <c>T4</c>.</param>
/// <param name="Row">Row code; may itself hold a dot (<c>R4.1</c>).</param>
/// <param name="Column">Column code.</param>
public readonly record struct CellKey(string Table, string Row, string Column)
{
    /// <summary>The part that names the cell inside its table: <c>R4.1.P</c>.</summary>
    public string Place => $"{Row}.{Column}";

    public override string ToString() => $"{Table}.{Row}.{Column}";

    /// <summary>Reads <c>T3.R4.1.P</c>; whether such a cell exists is for the edition to say.</summary>
    public static bool TryParse(string? text, out CellKey key)
    {
        key = default;
        if (string.IsNullOrEmpty(text) || text[0] != 'T')
        {
            return false;
        }

        var first = text.IndexOf('.', StringComparison.Ordinal);
        var last = text.LastIndexOf('.');
        if (first < 1 || last <= first + 1 || last == text.Length - 1)
        {
            return false;
        }

        key = new CellKey(text[..first], text[(first + 1)..last], text[(last + 1)..]);
        return true;
    }

    public static CellKey Parse(string text) =>
        TryParse(text, out var key) ? key : throw new FormatException($"'{text}' is not a cell key such as T3.R4.1.P.");
}
