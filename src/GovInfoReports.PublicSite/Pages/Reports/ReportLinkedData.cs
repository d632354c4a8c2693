using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GovInfoReports.Core.Publications;
using GovInfoReports.Documents;
using Microsoft.AspNetCore.Html;

namespace GovInfoReports.PublicSite.Pages.Reports;

/// <summary>
/// A report in the words of schema.org, for search engines: the report and, as a set of data of its own, its figures. It stands in the page as a block of
/// data, which no browser runs and no content security policy forbids.
/// </summary>
internal static class ReportLinkedData
{
    // What could end the block is written in other signs.
    private static readonly JsonSerializerOptions Safe = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly string[] OfFigures = ["csv", "json", "xlsx"];

    public static IHtmlContent Write(ReportModel model, SiteIdentity site) => new HtmlString(JsonSerializer.Serialize(
        new Dictionary<string, object> { ["@context"] = "https://schema.org", ["@graph"] = new[] { ReportOf(model, site), FiguresOf(model, site) } }, Safe));

    private static Dictionary<string, object> ReportOf(ReportModel model, SiteIdentity site) => new(CommonOf(model.Publication, site))
    {
        ["@type"] = "Report",
        ["@id"] = model.PermanentAddress,
        ["url"] = site.AbsoluteAddress(model.NewestAddress),
        ["name"] = OneLine(model.Publication.Title),
        ["reportNumber"] = model.IndexNumber,
        ["creativeWorkStatus"] = model.Validity,
        ["abstract"] = string.Concat(model.Summary),
        ["encoding"] = FilesOf(ReportFileFormat.All, "MediaObject", model, site),
    };

    private static Dictionary<string, object> FiguresOf(ReportModel model, SiteIdentity site) => new(CommonOf(model.Publication, site))
    {
        ["@type"] = "Dataset",
        ["@id"] = $"{model.PermanentAddress}#data",
        ["name"] = $"{OneLine(model.Publication.Title)}：数据",
        ["description"] = model.Summary[0],
        ["isBasedOn"] = model.PermanentAddress,
        ["includedInDataCatalog"] = new Dictionary<string, string> { ["@type"] = "DataCatalog", ["url"] = site.AbsoluteAddress(Addresses.Data) },
        ["distribution"] = FilesOf(ReportFileFormat.All.Where(format => OfFigures.Contains(format.Extension)), "DataDownload", model, site),
    };

    private static Dictionary<string, object> CommonOf(Publication publication, SiteIdentity site) => new(TermsOf(site))
    {
        ["inLanguage"] = "zh-CN",
        ["datePublished"] = ChineseDate.ToMachine(publication.PublishedAt),
        ["version"] = publication.Revision,
        ["temporalCoverage"] = $"{publication.Year}-01-01/{publication.Year}-12-31",
        ["isAccessibleForFree"] = true,
        ["publisher"] = new Dictionary<string, string>
        {
            ["@type"] = "GovernmentOrganization",
            ["name"] = publication.AgencyName,
            ["url"] = site.AbsoluteAddress(Addresses.Agency(publication.AgencyCode)),
        },
    };

    private static Dictionary<string, object> TermsOf(SiteIdentity site) => site.DataTerms.Length == 0 ? [] : new() { ["license"] = site.DataTerms };

    private static IEnumerable<Dictionary<string, string>> FilesOf(IEnumerable<ReportFileFormat> formats, string type, ReportModel model, SiteIdentity site) =>
        formats.Select(format => new Dictionary<string, string>
        {
            ["@type"] = type,
            ["encodingFormat"] = format.MediaType.Split(';')[0],
            ["contentUrl"] = site.AbsoluteAddress($"{model.RevisionAddress}.{format.Extension}"),
        });

    private static string OneLine(string title) => title.ReplaceLineEndings(string.Empty);
}
