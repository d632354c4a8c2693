using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Html;

/// <summary>
/// The report as an HTML fragment: <c>header</c> with the preamble, six <c>section</c>s with ids s1 to s6, <c>footer</c> with the contact note.
/// A figure's id is its cell key (<c>T3.R4.1.P</c>), so that a finding can link to it.
/// </summary>
public sealed class ReportHtmlWriter
{
    private readonly HtmlBuilder html = new();
    private readonly FilledReport report;
    private readonly ReportHtmlOptions options;
    private readonly PinMarks marks;

    private ReportHtmlWriter(FilledReport report, ReportHtmlOptions options)
    {
        this.report = report;
        this.options = options;
        marks = new PinMarks(html, options);
    }

    public static string Write(FilledReport report, ReportHtmlOptions? options = null)
    {
        var writer = new ReportHtmlWriter(report, options ?? ReportHtmlOptions.Default);
        writer.WriteHeader();
        for (var index = 0; index < report.Edition.Sections.Length; index++)
        {
            writer.WriteSection(report.Edition.Sections[index], index + 1);
        }

        writer.WriteContact();
        return writer.html.ToString();
    }

    /// <summary>The header alone.</summary>
    public static string WriteHeader(FilledReport report, ReportHtmlOptions options)
    {
        var writer = new ReportHtmlWriter(report, options);
        writer.WriteHeader();
        return writer.html.ToString();
    }

    /// <summary>One section alone; the contact note goes with the last.</summary>
    public static string WriteSection(FilledReport report, SectionTemplate section, ReportHtmlOptions options)
    {
        var writer = new ReportHtmlWriter(report, options);
        writer.WriteSection(section, report.Edition.Sections.IndexOf(section) + 1);
        if (section == report.Edition.Sections[^1])
        {
            writer.WriteContact();
        }

        return writer.html.ToString();
    }

    private void WriteHeader()
    {
        html.Open("header", ("class", "report-header")).Line();
        if (options.WithTitle)
        {
            WriteHeading(-1, "title", report.Title, options.Look.Title);
        }

        marks.WriteLine(marks.At(TextKey.Title), options.IdPrefix + TextKey.Title);
        WriteText(TextKey.Preamble);
        html.Close("header").Line();
    }

    private void WriteSection(SectionTemplate section, int number)
    {
        var id = $"{options.IdPrefix}s{number}";
        html.Open("section", ("id", id), ("aria-labelledby", $"{id}-heading")).Line();
        WriteHeading(0, $"s{number}-heading", section.Heading);
        foreach (var text in section.Texts)
        {
            if (text.Heading is not null)
            {
                WriteHeading(1, $"{text.Key.Name}-heading", text.Heading);
            }

            WriteText(text.Key);
        }

        if (section.Table is not null)
        {
            new TableHtml(html, report, options, marks).Write(section, section.Table);
        }

        html.Close("section").Line();
    }

    private void WriteHeading(int below, string id, string words, string? style = null)
    {
        var element = $"h{options.SectionLevel + below}";
        html.Open(element, ("id", options.IdPrefix + id), ("style", style)).Text(words).Close(element).Line();
    }

    private void WriteContact()
    {
        if (IsShown(TextKey.Contact))
        {
            html.Open("footer", ("class", "report-contact")).Line();
            WriteText(TextKey.Contact);
            html.Close("footer").Line();
        }
    }

    // The division carries the text's key, so that a finding can link to it like to a figure.
    private void WriteText(TextKey key)
    {
        if (IsShown(key))
        {
            html.Open("div", ("id", options.IdPrefix + key.Name), ("class", options.TextClass(key) is { } more ? $"narrative {more}" : "narrative")).Line();
            NarrativeHtml.Write(html, marks, report.Content.Text(key), marks.At(key), options.Look.Paragraph);
            html.Close("div").Line();
        }
    }

    // What is missing may be what a pin is about.
    private bool IsShown(TextKey key) => report.Content.Text(key).Length > 0 || marks.At(key).Length > 0;
}
