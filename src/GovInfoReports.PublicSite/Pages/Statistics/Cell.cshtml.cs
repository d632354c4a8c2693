using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Statistics;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GovInfoReports.PublicSite.Pages.Statistics;

/// <summary>What a sum is made of: every body's figure.</summary>
public sealed class CellModel(StatisticsQueries statistics, PublicationQueries publications) : PageModel
{
    /// <summary>Fewer bodies are not ranked: a place among a handful says nothing.</summary>
    public const int FewestRanked = 10;

    /// <summary>Code of an office; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Region { get; set; }

    public int Year { get; private set; }

    public CellDefinition Cell { get; private set; } = null!;

    public string Name => AnnualReport2021.Edition.NameOf(Cell.Key);

    public string RegionName { get; private set; } = string.Empty;

    public IReadOnlyList<Contribution> Parts { get; private set; } = [];

    public bool IsRanked => Parts.Count >= FewestRanked;

    /// <summary>The parts, greatest first, each with its place; equal ones share theirs.</summary>
    public static IEnumerable<(int Place, Contribution Part)> Ranked(IReadOnlyList<Contribution> parts)
    {
        var place = 0;
        foreach (var (index, part) in parts.Index())
        {
            place = index > 0 && part.Value == parts[index - 1].Value ? place : index + 1;
            yield return (place, part);
        }
    }

    /// <summary>The cell an address names; null where there is none.</summary>
    public static CellDefinition? Find(string cell) =>
        CellKey.TryParse(cell, out var key) && AnnualReport2021.Edition.TryGetCell(key, out var definition) ? definition : null;

    public async Task<IActionResult> OnGetAsync(int year, string cell, CancellationToken cancellation)
    {
        if (Find(cell) is not { } definition)
        {
            return NotFound();
        }

        (Year, Cell, Region) = (year, definition, string.IsNullOrEmpty(Region) ? null : Region);
        RegionName = (await publications.RegionsAsync(cancellation)).NameOf(Region);
        Parts = await statistics.ContributionsAsync(year, definition, Region, cancellation);
        return Parts.Count == 0 ? NotFound() : Page();
    }
}
