using System.Globalization;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Html;

/// <summary>What of a report stands on no page, as attributes of the element around it; by them our own pages are known.</summary>
internal static class HtmlIdentity
{
    public const string Edition = "data-edition";
    public const string Agency = "data-agency";
    public const string Year = "data-year";
    public const string Revision = "data-revision";

    public static (string Name, string? Value)[] Of(FilledReport report) =>
    [
        (Edition, report.Edition.Id),
        (Agency, report.Agency),
        (Year, report.Year.ToString(CultureInfo.InvariantCulture)),
        (Revision, report.Revision.ToString(CultureInfo.InvariantCulture)),
    ];
}
