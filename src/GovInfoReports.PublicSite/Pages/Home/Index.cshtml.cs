using System.Globalization;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace GovInfoReports.PublicSite.Pages.Home;

/// <summary>Search in the full text, by body, year, region and kind; without criteria the latest publications.</summary>
public sealed class IndexModel(PublicationQueries publications, SearchQueries search) : PageModel
{
    public const int AgencyLength = Core.Agencies.Agency.NameLength;
    public const int PageSize = 20;
    private const int Latest = 20;
    private const int LatestCorrected = 5;

    /// <summary>The kinds of bodies that file reports.</summary>
    public static IReadOnlyList<AgencyKind> Kinds { get; } = [AgencyKind.Department, AgencyKind.GovernmentOffice, AgencyKind.DevelopmentZone];

    /// <summary>Words to find in the reports, as typed.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    /// <summary>Part of the agency's name as typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    /// <summary>Code of an office.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Region { get; set; }

    [BindProperty(SupportsGet = true)]
    public AgencyKind? Kind { get; set; }

    /// <summary>Only bodies that had applications to handle.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Requests { get; set; }

    /// <summary>From 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<PublishedYear> Years { get; private set; } = [];

    public IReadOnlyList<PublicAgency> Regions { get; private set; } = [];

    public IReadOnlyList<PublicationLine> Lines { get; private set; } = [];

    /// <summary>The corrections published last.</summary>
    public IReadOnlyList<PublicationLine> Corrected { get; private set; } = [];

    public SearchPage Found { get; private set; } = new([], 0, HasNext: false);

    /// <summary>What is wrong with the criteria, or null.</summary>
    public string? Mistake { get; private set; }

    public SearchCriteria Criteria => new(Text, Year, Agency, Region, Kind, Requests);

    public bool IsSearch => !Criteria.IsEmpty;

    /// <summary>Whether a criterion of the folded part of the form is set, so that it must be open.</summary>
    public bool HasMore => Agency is not null || Region is not null || Kind is not null || Requests;

    public int Pages => (Math.Min(Found.Total, SearchQueries.MostCounted) + PageSize - 1) / PageSize;

    /// <summary>The criteria in words.</summary>
    public string InWords => string.Join("，", new[]
    {
        Text is null ? null : $"正文含“{Text}”",
        Agency is null ? Kind is null && Region is null ? "所有机关" : null : $"名称含“{Agency}”的机关",
        Regions.FirstOrDefault(region => region.Code == Region)?.Name,
        Kind?.Name(),
        Requests ? "有申请办理" : null,
        Year is null ? "全部年度" : $"{Year} 年度",
    }.OfType<string>());

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Mistake = "“报告年度”应为四位数字，例如 2025；下面按全部年度列出。";
        }

        (Text, Agency) = (Plain(Text, SearchText.LongestQuery, spaces: true), Plain(Agency, AgencyLength, spaces: false));
        Region = string.IsNullOrEmpty(Region) ? null : Region;
        Number = Math.Clamp(Number, 1, SearchQueries.MostCounted / PageSize);
        Years = await publications.YearsAsync(cancellation);
        Regions = await publications.RegionsAsync(cancellation);
        if (IsSearch)
        {
            Found = await search.FindAsync(Criteria, (Number - 1) * PageSize, PageSize, cancellation);
        }
        else
        {
            Lines = await publications.SearchAsync(null, null, Latest, cancellation);
            Corrected = await publications.CorrectedAsync(LatestCorrected, cancellation);
        }
    }

    /// <summary>The address of the same search at another page.</summary>
    public string AddressOf(int page)
    {
        Dictionary<string, string?> query = new()
        {
            ["q"] = Text,
            ["agency"] = Agency,
            ["year"] = Year?.ToString(CultureInfo.InvariantCulture),
            ["region"] = Region,
            ["kind"] = Kind?.ToString(),
            ["requests"] = Requests ? "true" : null,
            ["p"] = page == 1 ? null : page.ToString(CultureInfo.InvariantCulture),
        };
        return QueryHelpers.AddQueryString(Addresses.Home, query.Where(pair => pair.Value is not null));
    }

    // Names of agencies hold no spaces, but people separate words; signs the database refuses are dropped.
    private static string? Plain(string? typed, int longest, bool spaces)
    {
        var words = string.Concat((typed ?? string.Empty).Where(sign => spaces || !char.IsWhiteSpace(sign)).Where(sign => !char.IsControl(sign)).Take(longest)).Trim();
        return words.Length == 0 ? null : words;
    }
}
