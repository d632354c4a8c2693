using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>Turns a place of an import (<c>S5</c>, <c>T3.N.P</c>, <c>T3.N</c>, <c>T3</c>) into a field.</summary>
internal static class SourcePlace
{
    /// <summary>The field itself, or the first cell of the row or table.</summary>
    public static FieldKey FieldOf(ReportEdition edition, string where)
    {
        if (edition.TryGetText(where, out var text))
        {
            return text.Key;
        }

        var cell = edition.Cells.FirstOrDefault(cell => cell.Key.ToString() == where)
            ?? edition.Cells.FirstOrDefault(cell => $"{cell.Key.Table}.{cell.Key.Row}" == where)
            ?? edition.Cells.FirstOrDefault(cell => cell.Key.Table == where);
        return cell is null ? new FieldKey(where) : cell.Key;
    }
}
