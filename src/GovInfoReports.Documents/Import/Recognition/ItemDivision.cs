using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Divides a section of text into its texts: opening words and five items in section one, one text elsewhere.</summary>
internal static class ItemDivision
{
    public static IReadOnlyList<(TextKey Key, List<ParagraphToken> Text)> Divide(SectionTemplate section, IEnumerable<ParagraphToken> paragraphs, ImportLog log)
    {
        var texts = new List<(TextKey Key, List<ParagraphToken> Text)> { (section.Texts[0].Key, []) };
        foreach (var paragraph in paragraphs)
        {
            if (ItemHeading.Match(section, paragraph, [.. texts.Select(text => text.Key)]) is { } heading)
            {
                heading.Report(log);
                texts.Add((heading.Item.Key, [heading.Rest]));
            }
            else
            {
                texts[^1].Text.Add(paragraph);
            }
        }

        foreach (var missing in section.Texts.Where(text => text.Heading is not null && texts.TrueForAll(found => found.Key != text.Key)))
        {
            log.Add(NormalisationKind.Item, missing.Key.Name, string.Empty, missing.Heading!);
        }

        return texts;
    }
}
