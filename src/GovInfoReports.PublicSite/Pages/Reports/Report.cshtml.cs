using System.Text;
using GovInfoReports.Core.Publications;
using GovInfoReports.Documents;
using GovInfoReports.Templates.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GovInfoReports.PublicSite.Pages.Reports;

/// <summary>A published report: the newest revision, or the one the address names.</summary>
public sealed class ReportModel(PublicationQueries publications) : PageModel
{
    private IReadOnlyList<PublicationLine> revisions = [];
    private int? requested;

    public Publication Publication { get; private set; } = null!;

    public FilledReport Report { get; private set; } = null!;

    public PublicationLine Newest => revisions[0];

    public bool IsNewest => Publication.Revision == Newest.Revision;

    /// <summary>Revisions published after this one, newest first.</summary>
    public IEnumerable<PublicationLine> Later => revisions.Where(line => line.Revision > Publication.Revision);

    /// <summary>Revisions published before this one, newest first.</summary>
    public IEnumerable<PublicationLine> Earlier => revisions.Where(line => line.Revision < Publication.Revision);

    public string NewestAddress => Addresses.Report(Newest);

    /// <summary>Hash of the bytes the <c>.json</c> address sends.</summary>
    public string ContentHash => Hosting.ContentHash.Of(Encoding.UTF8.GetBytes(Publication.Content));

    public async Task<IActionResult> OnGetAsync(int year, string code, int? revision, CancellationToken cancellation)
    {
        if (await publications.FindAsync(year, code, revision, cancellation) is not { } publication)
        {
            return NotFound();
        }

        requested = revision;
        Publication = publication;
        Report = publication.ToReport();
        revisions = await publications.RevisionsAsync(year, code, cancellation);
        return Page();
    }

    internal string AddressOf(ReportFileFormat format)
    {
        var page = requested is { } number ? Addresses.Revision(Publication.Year, Publication.AgencyCode, number) : NewestAddress;
        return $"{page}.{format.Extension}";
    }
}
