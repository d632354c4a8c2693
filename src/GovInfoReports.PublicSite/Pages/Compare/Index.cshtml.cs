using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Search;
using GovInfoReports.Templates.Form;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace GovInfoReports.PublicSite.Pages.Compare;

/// <summary>Up to six reports cell by cell; the address alone reproduces the view.</summary>
public sealed class IndexModel(PublicationQueries publications, SearchQueries search) : PageModel
{
    public const int Most = 6;
    private const int MostSuggested = 12;

    /// <summary>The reports, as <c>2025/wuzhong-miit</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "r")]
    public string[] Chosen { get; set; } = [];

    /// <summary>Words to find further reports by.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    /// <summary>Whether rows in which all reports agree are left out.</summary>
    [BindProperty(SupportsGet = true, Name = "differences")]
    public bool OnlyDifferences { get; set; }

    public IReadOnlyList<ComparedReport> Reports { get; private set; } = [];

    public IReadOnlyList<SearchHit> Suggested { get; private set; } = [];

    /// <summary>Addresses of the query that lead to no report.</summary>
    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public bool IsFull => Reports.Count == Most;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Reports = await ComparedReport.FindAsync(publications, Chosen, cancellation);
        Unknown = [.. Chosen.Distinct().Take(Most).Except(Reports.Select(report => report.Address))];
        if (!string.IsNullOrWhiteSpace(Text))
        {
            var page = await search.FindAsync(new SearchCriteria(Text), 0, MostSuggested, cancellation);
            Suggested = [.. page.Hits.Where(hit => Reports.All(report => report.Address != AddressOf(hit.Line)))];
        }
    }

    /// <summary>The cells of a table in the order of the form.</summary>
    public IEnumerable<CellDefinition> RowsOf(TableTemplate table) =>
        Reports[0].Report.Edition.Cells.Where(cell => cell.Key.Table == table.Id && (!OnlyDifferences || Differs(cell)));

    /// <summary>The row of the form a cell stands in, with the result it is a case of: several are called 其他 or begin with 1.</summary>
    public static string GroupOf(CellDefinition cell) =>
        cell.RowHeadings is [_, var result, _] ? $"{result.Caption} {cell.RowName}" : cell.RowName;

    public bool Differs(CellDefinition cell) => Reports.Select(report => report.Report.Content.Figures[cell.Key]).Distinct().Count() > 1;

    public string With(SearchHit hit) => AddressWith([.. Reports.Select(report => report.Address), AddressOf(hit.Line)], OnlyDifferences);

    public string Without(ComparedReport report) => AddressWith([.. Reports.Select(other => other.Address).Where(address => address != report.Address)], OnlyDifferences);

    public string Turned => AddressWith([.. Reports.Select(report => report.Address)], !OnlyDifferences);

    /// <summary>All rows of the reports that were found.</summary>
    public string Canonical => AddressWith([.. Reports.Select(report => report.Address)], false);

    public string FileAddress => Canonical.Replace(Addresses.Compare, $"{Addresses.Compare}.csv", StringComparison.Ordinal);

    public static string AddressOf(PublicationLine line) => $"{line.Year}/{line.AgencyCode}";

    private static string AddressWith(IReadOnlyList<string> reports, bool onlyDifferences)
    {
        var query = reports.Select(report => KeyValuePair.Create("r", (string?)report));
        return QueryHelpers.AddQueryString(Addresses.Compare, onlyDifferences ? query.Append(KeyValuePair.Create("differences", (string?)"true")) : query);
    }
}
