using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Html;

/// <summary>The report as one self-contained page that needs neither network nor script.</summary>
public static class ReportHtmlPage
{
    private const string Style =
        """
        body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; font: 1rem/1.75 "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
        h1 { text-align: center; }
        p { text-indent: 2em; margin: 0.5rem 0; }
        .table-scroll { overflow-x: auto; }
        table { width: 100%; border-collapse: collapse; font-size: 0.875rem; line-height: 1.4; }
        caption { padding: 0.5rem; font-weight: bold; }
        th, td { border: 1px solid #555; padding: 0.25rem 0.5rem; text-align: center; font-weight: normal; }
        th[scope=row] { text-align: left; }
        td.zero, td.blank { color: #595959; }
        td.blank::after { content: "—"; }
        td.total { font-weight: bold; }
        @media print { body { max-width: none; margin: 0; } .table-scroll { overflow: visible; } }

        """;

    public static string Write(FilledReport report)
    {
        var head = new HtmlBuilder()
            .Open("title").Text(report.Title).Close("title").Line()
            .ToString();
        var body = ReportHtmlWriter.Write(report, new ReportHtmlOptions { WithTitle = true });
        var main = new HtmlBuilder().Open("main", HtmlIdentity.Of(report)).ToString();
        return $"""
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            {head}<style>
            {Style}</style>
            </head>
            <body>
            {main}
            {body}</main>
            </body>
            </html>

            """;
    }
}
