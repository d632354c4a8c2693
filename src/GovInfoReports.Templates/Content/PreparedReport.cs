using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Content;

/// <summary>A report before anything is filled in: title and preamble as the notice words them, everything else blank.</summary>
public static class PreparedReport
{
    public static FilledReport Of(ReportEdition edition, string agency, int year)
    {
        var title = FilledReport.StandardTitle(agency, year);
        var preamble =
            "根据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》"
            + $"（{edition.Notice}）要求，现发布《{title}》。本报告统计数据的期限自{year}年1月1日起至{year}年12月31日止。";
        return new FilledReport(agency, year, 1, ReportContent.Blank(edition).WithText(TextKey.Title, title).WithText(TextKey.Preamble, preamble));
    }
}
