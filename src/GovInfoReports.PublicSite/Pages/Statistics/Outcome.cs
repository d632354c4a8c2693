using System.Collections.Immutable;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.PublicSite.Pages.Statistics;

/// <summary>办理结果: a group of rows of table three, （一） to （六）, in the column of totals.</summary>
internal sealed record Outcome(string Name, ImmutableArray<CellDefinition> Cells)
{
    /// <summary>What 第三项（七）总计 adds up, by the heading it stands under.</summary>
    public static IReadOnlyList<Outcome> Groups(ReportEdition edition)
    {
        var total = edition["T3.R7.T"];
        var sum = edition.CrossChecks.Single(check => check.Rule == "T3-SUM" && check.Has(total));
        return
        [
            .. sum.Cells.Where(cell => cell != total).GroupBy(cell => cell.RowHeadings[1])
                .Select(group => new Outcome(NameOf(group.Key), [.. group])),
        ];
    }

    // The number in brackets orders the rows of the form and says nothing beside a share.
    private static string NameOf(Heading heading) => (heading.ShortCaption ?? heading.Caption).Split('）', 2)[^1];
}
