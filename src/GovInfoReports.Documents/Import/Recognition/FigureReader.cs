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

    /// <summary>Whether the words are a figure or say that there is none.</summary>
    public static bool IsFigure(string text) => Parse(text.Trim(), CellKind.Amount) is not null || Parse(text.Trim(), CellKind.Count) is not null;

    private static decimal? Parse(string text, CellKind kind)
    {
        if (Nothing().IsMatch(text))
        {
            return 0;
        }

        if (kind == CellKind.Amount && Yuan().Match(text) is { Success: true } yuan)
        {
            return CellValue.TryParse(yuan.Groups["amount"].Value, kind, out var amount, out _) ? Math.Round(amount.GetValueOrDefault() / 10_000, 6) : null;
        }

        var unit = kind == CellKind.Amount ? AmountUnit() : CountUnit();
        return CellValue.TryParse(unit.Replace(text, string.Empty), kind, out var value, out _) ? value : null;
    }

    [GeneratedRegex("^(?:[/／\\-－–—―─]{1,2}|无|零|〇|[OoＯ])$")]
    private static partial Regex Nothing();

    [GeneratedRegex(@"(?<=[0-9０-９])\s*[件个条项宗份次部起]$|(?<=^[0-9]+)\.0+$")]
    private static partial Regex CountUnit();

    [GeneratedRegex(@"^(?<amount>.*[0-9０-９])\s*元$", RegexOptions.ExplicitCapture)]
    private static partial Regex Yuan();

    [GeneratedRegex(@"(?<=[0-9０-９])\s*万元?$")]
    private static partial Regex AmountUnit();
}
