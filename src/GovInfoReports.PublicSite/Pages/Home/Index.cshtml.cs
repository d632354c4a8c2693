using GovInfoReports.Core.Publications;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GovInfoReports.PublicSite.Pages.Home;

/// <summary>Search by agency name and year; without criteria the latest publications.</summary>
public sealed class IndexModel(PublicationQueries publications) : PageModel
{
    public const int AgencyLength = Core.Agencies.Agency.NameLength;
    public const int MostResults = 200;
    private const int Latest = 20;

    /// <summary>Part of the agency's name as typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public IReadOnlyList<PublishedYear> Years { get; private set; } = [];

    public IReadOnlyList<PublicationLine> Lines { get; private set; } = [];

    /// <summary>What is wrong with the criteria, or null.</summary>
    public string? Mistake { get; private set; }

    public bool IsSearch => Agency is not null || Year is not null;

    public bool IsCut => IsSearch && Lines.Count == MostResults;

    public string Criteria => string.Concat(
        Agency is null ? "所有机关" : $"名称含“{Agency}”的机关", "，", Year is null ? "全部年度" : $"{Year} 年度");

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Mistake = "“报告年度”应为四位数字，例如 2025；下面按全部年度列出。";
        }

        Agency = Plain(Agency);
        Years = await publications.YearsAsync(cancellation);
        Lines = await publications.SearchAsync(Agency, Year, IsSearch ? MostResults : Latest, cancellation);
    }

    // Names of agencies hold no spaces, but people separate words; signs the database refuses are dropped.
    private static string? Plain(string? typed)
    {
        var name = string.Concat((typed ?? string.Empty).Where(sign => !char.IsWhiteSpace(sign) && !char.IsControl(sign)).Take(AgencyLength));
        return name.Length == 0 ? null : name;
    }
}
