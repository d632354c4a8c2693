namespace GovInfoReports.Templates.Form;

/// <summary>A field is a cell or a text; edits, findings and pages address both by one name.</summary>
public readonly record struct FieldKey(string Name)
{
    public bool TryGetCell(out CellKey cell) => CellKey.TryParse(Name, out cell);

    public override string ToString() => Name;

    public static implicit operator FieldKey(CellKey cell) => new(cell.ToString());

    public static implicit operator FieldKey(TextKey text) => new(text.Name);
}
