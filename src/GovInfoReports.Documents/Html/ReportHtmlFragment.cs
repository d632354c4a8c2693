using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Html;

/// <summary>
/// The report as one <c>div</c> to be pasted into the article of a portal: no style sheet, no script, headings below the portal's own,
/// tables with borders whatever the portal's content management system strips, ids that no page has.
/// </summary>
public static class ReportHtmlFragment
{
    public static string Write(FilledReport report)
    {
        var options = new ReportHtmlOptions { WithTitle = true, SectionLevel = 3, IdPrefix = $"govinforeport-{report.Year}-", Look = InlineLook.Portal };
        return new HtmlBuilder()
            .Open("div", [("class", "govinforeport"), ("lang", "zh-CN"), .. HtmlIdentity.Of(report)]).Line()
            .ToString() + ReportHtmlWriter.Write(report, options) + "</div>\n";
    }
}
