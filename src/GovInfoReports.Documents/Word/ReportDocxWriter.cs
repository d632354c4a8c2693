using System.Xml;
using GovInfoReports.Documents.Packaging;
using GovInfoReports.Documents.Typography;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Word;

/// <summary>
/// The report as a Word document on the page of GB/T 9704-2012. Its styles carry the structure of the form, so that the document
/// can be edited in Word or WPS and read back.
/// </summary>
public static class ReportDocxWriter
{
    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private static readonly OfficeRelation[] Relations =
    [
        new(OfficeRelation.Office + "/styles", "styles.xml"),
        new(OfficeRelation.Office + "/settings", "settings.xml"),
        new(OfficeRelation.Office + "/fontTable", "fontTable.xml"),
        new(OfficeRelation.Office + "/footer", "footer1.xml"),
        new(OfficeRelation.Office + "/footer", "footer2.xml"),
    ];

    /// <summary>The same report gives the same bytes.</summary>
    public static byte[] Write(FilledReport report)
    {
        var links = new WordLinks(report, Relations.Length);
        return OfficePackage.Write(
            new OfficePart("word/document.xml", Type + ".document.main+xml", xml => WriteDocument(xml, report, links))
            {
                RootRelation = OfficeRelation.Office + "/officeDocument",
                Relations = [.. Relations, .. links.Relations],
            },
            CoreProperties.Part(WordXml.Clean(report.Title), WordXml.Clean(report.Agency)),
            DocumentProperties.Extended(report),
            DocumentProperties.Custom(report),
            new OfficePart("word/styles.xml", Type + ".styles+xml", xml => xml.WriteRaw(WordStyles.Styles)),
            new OfficePart("word/settings.xml", Type + ".settings+xml", xml => xml.WriteRaw(WordStyles.Settings)),
            new OfficePart("word/fontTable.xml", Type + ".fontTable+xml", xml => xml.WriteRaw(WordStyles.Fonts)),
            new OfficePart("word/footer1.xml", Type + ".footer+xml", xml => WordPage.WriteFooter(new WordXml(xml), isOdd: true)),
            new OfficePart("word/footer2.xml", Type + ".footer+xml", xml => WordPage.WriteFooter(new WordXml(xml), isOdd: false)));
    }

    private static void WriteDocument(XmlWriter writer, FilledReport report, WordLinks links)
    {
        var xml = new WordXml(writer);
        var narrative = new NarrativeXml(xml, links);
        xml.Start("document");
        xml.Start("body");
        narrative.WriteHeading(WordStyles.Title, TitleLines.Of(report, WordPage.TitleWidth));
        narrative.WriteText(WordStyles.Text, report.Content.Text(TextKey.Preamble));
        foreach (var section in report.Edition.Sections)
        {
            WriteSection(xml, narrative, report, section);
        }

        narrative.WriteText(WordStyles.Contact, report.Content.Text(TextKey.Contact));
        WordPage.WriteSection(xml, oddFooter: 3, evenFooter: 4);
        xml.End();
        xml.End();
    }

    private static void WriteSection(WordXml xml, NarrativeXml narrative, FilledReport report, SectionTemplate section)
    {
        narrative.WriteHeading(WordStyles.Section, section.Heading);
        foreach (var text in section.Texts)
        {
            if (text.Heading is not null)
            {
                narrative.WriteHeading(WordStyles.Item, text.Heading);
            }

            narrative.WriteText(WordStyles.Text, report.Content.Text(text.Key));
        }

        if (section.Table is not null)
        {
            new TableXml(xml, report).Write(section, section.Table);
        }
    }
}
