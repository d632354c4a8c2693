using System.Collections.Immutable;
using System.Text;
using GovInfoReports.Core.Publications;
using GovInfoReports.Documents.Csv;
using GovInfoReports.Documents.Excel;
using GovInfoReports.Documents.Html;
using GovInfoReports.Documents.Word;

namespace GovInfoReports.PublicSite.Pages.Reports;

/// <summary>A file form a published report can be had in; each is a function of the publication.</summary>
/// <param name="Extension">Part of the permanent address (design §6), without the dot.</param>
/// <param name="Description">What it is good for, said to citizens.</param>
internal sealed record ReportFileFormat(string Extension, string MediaType, string Description, Func<Publication, byte[]> Write)
{
    public static readonly ImmutableArray<ReportFileFormat> All =
    [
        new("json", "application/json; charset=utf-8", "报告全文和全部数据，供程序读取", publication => Encoding.UTF8.GetBytes(publication.Content)),
        new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "报告全文，按公文格式排版，可用 WPS 文字、Word 打开", publication => ReportDocxWriter.Write(publication.ToReport())),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "三张表格和报告文字，总计和勾稽关系用公式写成，可用 WPS 表格、Excel 打开", publication => ReportXlsxWriter.Write(publication.ToReport())),
        new("csv", "text/csv; charset=utf-8", "三张表格的全部数据，可用 WPS 表格、Excel 打开", publication => ReportCsvWriter.Write(publication.ToReport())),
        new("fragment.html", "text/html; charset=utf-8", "报告的网页代码，供网站编辑粘贴到文章里，不依赖样式表", publication => Encoding.UTF8.GetBytes(ReportHtmlFragment.Write(publication.ToReport())))
        {
            Name = "网页代码",
            IsDocument = false,
        },
    ];

    public string Name { get; private init; } = Extension.ToUpperInvariant();

    /// <summary>Whether it is a document of its own and not a piece of a page.</summary>
    public bool IsDocument { get; private init; } = true;
}
