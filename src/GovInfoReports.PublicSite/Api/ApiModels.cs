using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Statistics;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.PublicSite.Api;

/// <summary>A page of published reports.</summary>
/// <param name="Total">All that was found; counting ends at 1,001.</param>
/// <param name="Page">From 1.</param>
/// <param name="Next">Address of the next page, or null.</param>
public sealed record ReportList(int Total, int Page, int Size, string? Next, IReadOnlyList<ReportItem> Items);

/// <summary>A published report, newest revision.</summary>
/// <param name="Passages">Where the words of the search stand, when words were searched.</param>
public sealed record ReportItem(
    int Year, string AgencyCode, string AgencyName, int Revision, string Title, DateTimeOffset PublishedAt, string Page, string Json, IReadOnlyList<string> Passages)
{
    internal static ReportItem Of(Core.Search.SearchHit hit) => new(
        hit.Line.Year,
        hit.Line.AgencyCode,
        hit.Line.AgencyName,
        hit.Line.Revision,
        hit.Line.Title,
        hit.Line.PublishedAt,
        Addresses.Report(hit.Line),
        $"{Addresses.Report(hit.Line)}.json",
        [.. hit.Passages.Select(passage => passage.Text)]);
}

/// <summary>A body that files reports.</summary>
/// <param name="Office">Code of the office above it.</param>
public sealed record AgencyItem(string Code, string Name, string Office, string Page)
{
    internal static IEnumerable<AgencyItem> Of(AgencyBranch branch) =>
        branch.Bodies.Select(body => new AgencyItem(body.Code, body.Name, branch.Agency.Code, Addresses.Agency(body.Code))).Concat(branch.Offices.SelectMany(Of));
}

/// <summary>A line of the data dictionary.</summary>
/// <param name="Key">As in JSON, CSV and this API.</param>
/// <param name="Kind">Count or Amount.</param>
/// <param name="Basis">Article of the 条例, or null.</param>
public sealed record CellItem(string Key, string Table, string Row, string Column, string Kind, string Caption, string English, string? Basis)
{
    internal static CellItem Of(ReportEdition edition, CellDefinition cell) => new(
        cell.Key.ToString(), cell.Key.Table, cell.Key.Row, cell.Key.Column, cell.Kind.ToString(), edition.NameOf(cell.Key), EnglishGloss.Of(cell.Key),
        cell.RowHeadings.Concat(cell.ColumnHeadings).LastOrDefault(heading => heading.Basis is not null)?.Basis);
}

/// <summary>The sums of a year.</summary>
public sealed record StatisticsItem(int Year, int Reports, int WithoutRequests, double MedianReceived, IReadOnlyDictionary<string, decimal> Cells)
{
    internal static StatisticsItem Of(YearSums sums) => new(
        sums.Year, sums.Reports, sums.WithoutRequests, sums.MedianReceived,
        sums.Figures.Edition.Cells.ToDictionary(cell => cell.Key.ToString(), cell => sums.Figures[cell] ?? 0));
}
