using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Content;

/// <summary>A report before anything is filled in: the standard wording, everything else blank.</summary>
public static class PreparedReport
{
    public static FilledReport Of(ReportEdition edition, string agency, int year) => new(agency, year, 1, Content(edition, agency, year, AgencyContact.Unknown));

    /// <summary>The content alone, with the body's contact data where they are known.</summary>
    public static ReportContent Content(ReportEdition edition, string agency, int year, AgencyContact contact) =>
        edition.Texts.Aggregate(
            ReportContent.Blank(edition),
            (content, text) => content.WithText(text.Key, StandardWording.Of(text.Key, edition, agency, year, contact) ?? string.Empty));
}
