using System.Collections.Immutable;
using System.Text;
using GovInfoReports.Documents.Csv;
using GovInfoReports.Documents.Excel;
using GovInfoReports.Documents.Html;
using GovInfoReports.Documents.Pdf;
using GovInfoReports.Documents.Word;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents;

/// <summary>A file form a report can be had in; each is a function of the report.</summary>
/// <param name="Extension">Part of the permanent address (design §6), without the dot.</param>
/// <param name="Description">What it is good for, said to citizens.</param>
public sealed record ReportFileFormat(string Extension, string MediaType, string Description, Func<FilledReport, PrintSetting, byte[]> Write)
{
    public static readonly ImmutableArray<ReportFileFormat> All =
    [
        new("pdf", "application/pdf", "报告全文，按公文格式排版，可直接打印", (report, setting) => ReportPdfWriter.Write(report, setting.Fonts, setting.Mark)) { OpensInBrowser = true },
        new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "报告全文，按公文格式排版，可用 WPS 文字、Word 打开", (report, _) => ReportDocxWriter.Write(report)),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "三张表格和报告文字，总计和勾稽关系用公式写成，可用 WPS 表格、Excel 打开", (report, _) => ReportXlsxWriter.Write(report)),
        new("csv", "text/csv; charset=utf-8", "三张表格的全部数据，可用 WPS 表格、Excel 打开", (report, _) => ReportCsvWriter.Write(report)),
        new("json", "application/json; charset=utf-8", "报告全文和全部数据，供程序读取", (report, _) => ReportJson.Write(report)),
    ];

    /// <summary>No document of its own but a piece of a page, for the editors of portals.</summary>
    public static readonly ReportFileFormat Fragment =
        new("fragment.html", "text/html; charset=utf-8", "报告的网页代码，供网站编辑粘贴到文章里，不依赖样式表", (report, _) => Encoding.UTF8.GetBytes(ReportHtmlFragment.Write(report))) { Name = "网页代码" };

    /// <summary>Browsers show it; the others are saved.</summary>
    public bool OpensInBrowser { get; init; }

    /// <summary>How a browser is to treat the file (RFC 6266).</summary>
    public string Disposition => OpensInBrowser ? "inline" : "attachment";

    public string Name { get; private init; } = Extension.ToUpperInvariant();

    /// <summary>What a person calls the file: the report's title, and which revision where it is not the first.</summary>
    public string FileNameOf(FilledReport report) => $"{report.Title}{(report.Revision > 1 ? $"（第{report.Revision}版）" : string.Empty)}.{Extension}";

    /// <summary>A name in ASCII for programs that know no other.</summary>
    public string PlainFileNameOf(FilledReport report, string agencyCode) => $"{agencyCode}-{report.Year}-v{report.Revision}.{Extension}";
}
