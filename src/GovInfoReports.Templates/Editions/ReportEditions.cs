using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Editions;

/// <summary>The editions the system knows.</summary>
public static class ReportEditions
{
    public static IReadOnlyList<ReportEdition> All { get; } = [AnnualReport2021.Edition];

    /// <summary>The edition by its id.</summary>
    /// <exception cref="KeyNotFoundException">No such edition.</exception>
    public static ReportEdition Get(string id) =>
        All.FirstOrDefault(edition => edition.Id == id) ?? throw new KeyNotFoundException($"Unknown report edition '{id}'.");
}
