using System.Text.RegularExpressions;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Reads one figure as people write it in a report: 1,234, ３件, “/” for nothing.</summary>
internal static partial class FigureReader
{
    /// <param name="row">The words of the whole row.</param>
    /// <returns>The figures with this one; unchanged where it is blank or cannot be read, which is reported.</returns>
    public static Figures Read(Figures figures, CellDefinition cell, string text, string row, ImportLog log)
    {
        var value = Parse(text.Trim(), cell.Kind);
        if (value is null && !string.IsNullOrWhiteSpace(text))
        {
            log.AddDoubt([cell.Key], text.Trim(), $"“{text.Trim()}”不是一个数，没有采用；请填写正确的数字。", row);
        }

        var written = CellValue.Format(value);
        if (written != text || value is null)
        {
            log.Add(NormalisationKind.Figure, cell.Key.ToString(), text, written);
        }

        return figures.With(cell, value);
    }

    private static decimal? Parse(string text, CellKind kind)
    {
        if (Nothing().IsMatch(text))
        {
            return 0;
        }

        var unit = kind == CellKind.Amount ? AmountUnit() : CountUnit();
        return CellValue.TryParse(unit.Replace(text, string.Empty), kind, out var value, out _) ? value : null;
    }

    [GeneratedRegex("^(?:[/／\\-－–—―─]{1,2}|无|零|〇)$")]
    private static partial Regex Nothing();

    [GeneratedRegex(@"(?<=[0-9０-９])\s*[件个条项宗份次]$")]
    private static partial Regex CountUnit();

    [GeneratedRegex(@"(?<=[0-9０-９])\s*万元$")]
    private static partial Regex AmountUnit();
}
