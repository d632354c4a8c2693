using System.Globalization;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.OwnFiles;

/// <summary>What a file of this system says about its report beside the pages: properties, attributes, a comment or a first line.</summary>
internal sealed record ReportIdentity(ReportEdition Edition, string Agency, int Year, int Revision)
{
    /// <summary>Null where something is missing or no value of its kind.</summary>
    public static ReportIdentity? Of(string? edition, string? agency, string? year, string? revision) =>
        ReportEditions.All.FirstOrDefault(known => known.Id == edition) is { } known
        && agency is not null
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var yearNumber)
        && int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var revisionNumber)
            ? new ReportIdentity(known, agency, yearNumber, revisionNumber)
            : null;
}
