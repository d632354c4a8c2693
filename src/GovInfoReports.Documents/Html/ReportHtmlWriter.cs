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

    private ReportHtmlWriter(FilledReport report, ReportHtmlOptions options)
    {
        this.report = report;
        this.options = options;
    }

    public static string Write(FilledReport report, ReportHtmlOptions? options = null)
    {
        var writer = new ReportHtmlWriter(report, options ?? ReportHtmlOptions.Default);
        writer.WriteHeader();
        for (var index = 0; index < report.Edition.Sections.Length; index++)
        {
            writer.WriteSection(report.Edition.Sections[index], $"{writer.options.IdPrefix}s{index + 1}");
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
        writer.WriteSection(section, $"{options.IdPrefix}s{report.Edition.Sections.IndexOf(section) + 1}");
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
            html.Open("h1", ("id", options.IdPrefix + "title")).Text(report.Title).Close("h1").Line();
        }

        WriteText(TextKey.Preamble);
        html.Close("header").Line();
    }

    private void WriteSection(SectionTemplate section, string id)
    {
        html.Open("section", ("id", id), ("aria-labelledby", $"{id}-heading")).Line();
        html.Open("h2", ("id", $"{id}-heading")).Text(section.Heading).Close("h2").Line();
        foreach (var text in section.Texts)
        {
            if (text.Heading is not null)
            {
                html.Open("h3", ("id", $"{options.IdPrefix}{text.Key.Name}-heading")).Text(text.Heading).Close("h3").Line();
            }

            WriteText(text.Key);
        }

        if (section.Table is not null)
        {
            new TableHtml(html, report, options).Write(section, section.Table);
        }

        html.Close("section").Line();
    }

    private void WriteContact()
    {
        if (report.Content.Text(TextKey.Contact).Length > 0)
        {
            html.Open("footer", ("class", "report-contact")).Line();
            WriteText(TextKey.Contact);
            html.Close("footer").Line();
        }
    }

    // The division carries the text's key, so that a finding can link to it like to a figure.
    private void WriteText(TextKey key)
    {
        if (report.Content.Text(key) is { Length: > 0 } text)
        {
            html.Open("div", ("id", options.IdPrefix + key.Name), ("class", options.TextClass(key) is { } more ? $"narrative {more}" : "narrative")).Line();
            NarrativeHtml.Write(html, text);
            html.Close("div").Line();
        }
    }
}
