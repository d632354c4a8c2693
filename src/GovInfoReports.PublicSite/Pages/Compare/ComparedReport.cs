using GovInfoReports.Core.Publications;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.PublicSite.Pages.Compare;

/// <param name="Address">As the query names it: <c>2025/wuzhong-miit</c>.</param>
public sealed record ComparedReport(string Address, PublicationLine Line, FilledReport Report)
{
    /// <summary>The newest revisions at the addresses, each once; those that lead nowhere are left out.</summary>
    internal static async Task<IReadOnlyList<ComparedReport>> FindAsync(PublicationQueries publications, IEnumerable<string> addresses, CancellationToken cancellation)
    {
        var reports = new List<ComparedReport>();
        foreach (var address in addresses.Distinct().Take(IndexModel.Most))
        {
            if (address.Split('/') is [var digits, var code] && int.TryParse(digits, out var year) && await publications.FindAsync(year, code, null, cancellation) is { } publication)
            {
                reports.Add(new ComparedReport(address, PublicationLine.Of(publication), publication.ToReport()));
            }
        }

        return reports;
    }
}
