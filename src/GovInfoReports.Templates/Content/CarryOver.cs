using System.Collections.Immutable;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Content;

/// <summary>
/// 上年衔接: what a new year's report takes from last year's. Applications carried forward become those carried over (Y-CARRY); the documents
/// in force are the stock the year begins with (T2-STOCK); the contact note stays unless the body's data give a newer one.
/// </summary>
public static class CarryOver
{
    private const string CarriedForward = "T3.F.";
    private const string CarriedOver = "T3.C.";
    private const string InForce = "INFORCE";

    /// <summary>Each cell that is taken over with the cell of last year's report it comes from.</summary>
    public static IEnumerable<(CellDefinition From, CellDefinition To)> Cells(ReportEdition edition) =>
    [
        .. edition.Cells.Where(cell => cell.Key.ToString().StartsWith(CarriedForward, StringComparison.Ordinal))
            .Select(cell => (cell, edition[$"{CarriedOver}{cell.Key.Column}"])),
        .. edition.Cells.Where(cell => cell.Key.Column == InForce).Select(cell => (cell, cell)),
    ];

    /// <summary>The prepared content with last year's figures and note in it; blanks of last year stay blank.</summary>
    public static ReportContent Apply(ReportContent prepared, ReportContent lastYear)
    {
        var content = prepared.WithFigures(Cells(prepared.Edition).Aggregate(prepared.Figures, (figures, pair) => figures.With(pair.To, lastYear.Figures[pair.From.Key])));
        return content.Text(TextKey.Contact).Length > 0 ? content : content.WithText(TextKey.Contact, BoundText.Keep(lastYear.Text(TextKey.Contact)));
    }

    /// <summary>The fields in which the prepared content differs once taken over.</summary>
    public static ImmutableArray<FieldKey> Fields(ReportContent prepared, ReportContent carried) =>
        [.. carried.Edition.Fields.Where(field => prepared.ValueOf(field) != carried.ValueOf(field))];
}
