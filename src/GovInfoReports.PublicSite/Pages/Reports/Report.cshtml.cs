using System.Text;
using GovInfoReports.Core.Publications;
using GovInfoReports.Documents;
using GovInfoReports.Templates.Content;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace GovInfoReports.PublicSite.Pages.Reports;

/// <summary>A published report: the newest revision, or the one the address names.</summary>
public sealed class ReportModel(PublicationQueries publications, IOptions<SiteIdentity> site) : PageModel
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

    /// <summary>What this revision changed against the one before; empty for a first one.</summary>
    public IReadOnlyList<RevisionChange> Changes { get; private set; } = [];

    /// <summary>索引号: body, year and place among all publications; each publication has its own.</summary>
    public string IndexNumber => $"{Publication.AgencyCode}/{Publication.Year}-{Publication.Sequence:D5}";

    /// <summary>有效性.</summary>
    public string Validity => IsNewest ? "有效" : $"已由第 {Newest.Revision} 版更正";

    public IReadOnlyList<string> Summary => PlainSummary.Of(Report);

    /// <summary>As GB/T 7714 cites a document on a network.</summary>
    public string Citation =>
        $"{Publication.AgencyName}. {Publication.Title.ReplaceLineEndings(string.Empty)}[EB/OL]. （{ChineseDate.ToDay(Publication.PublishedAt)}）. {PermanentAddress}";

    /// <summary>The permanent address for a telephone's camera; null while the site has no domain.</summary>
    public IHtmlContent? QrCode => site.Value.Domain.Length == 0 ? null : Charts.QrCode.Draw("qr", PermanentAddress);

    /// <summary>This very revision, for ever.</summary>
    public string RevisionAddress => Addresses.Revision(Publication.Year, Publication.AgencyCode, Publication.Revision);

    public IHtmlContent LinkedData => ReportLinkedData.Write(this, site.Value);

    public string PermanentAddress => site.Value.AbsoluteAddress(RevisionAddress);

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
        if (publication.Revision > 1 && await publications.FindAsync(year, code, publication.Revision - 1, cancellation) is { } before)
        {
            Changes = RevisionChange.Between(before.ToReport(), Report);
        }

        return Page();
    }

    internal string AddressOf(ReportFileFormat format)
    {
        var page = requested is { } number ? Addresses.Revision(Publication.Year, Publication.AgencyCode, number) : NewestAddress;
        return $"{page}.{format.Extension}";
    }
}
