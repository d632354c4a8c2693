using GovInfoReports.Documents.Packaging;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Word;

/// <summary>The addresses that the texts link to, as relations of the document.</summary>
/// <param name="first">Index of the first such relation.</param>
internal sealed class WordLinks(FilledReport report, int first)
{
    // Word refuses to open a document with an address that is none; such words are written without a link.
    private readonly List<string> addresses =
    [
        .. report.Edition.Texts.Where(text => text.Key != TextKey.Title)
            .SelectMany(text => Narrative.Parse(report.Content.Text(text.Key)).Paragraphs)
            .SelectMany(paragraph => paragraph.Runs)
            .Select(run => run.Link)
            .OfType<string>()
            .Where(address => Uri.TryCreate(address, UriKind.Absolute, out _) && WordXml.Clean(address) == address)
            .Distinct(StringComparer.Ordinal),
    ];

    public IEnumerable<OfficeRelation> Relations => addresses.Select(address => new OfficeRelation(OfficeRelation.Office + "/hyperlink", address, IsExternal: true));

    /// <summary>Index of the address's relation; -1 where the words are no link.</summary>
    public int IndexOf(string? address) => address is not null && addresses.IndexOf(address) is >= 0 and var index ? first + index : -1;
}
