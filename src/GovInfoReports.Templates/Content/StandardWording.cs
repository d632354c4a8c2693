using System.Collections.Immutable;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Content;

/// <summary>规范表述: sentences that are the same in every report but for name, year and contact data.</summary>
public static class StandardWording
{
    /// <summary>The citation as the notice wants it and the period of the figures (D-TITLE, D-CITE, D-PERIOD).</summary>
    public static string Preamble(ReportEdition edition, string agency, int year) =>
        "根据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》"
        + $"（{edition.Notice}）要求，现发布《{FilledReport.StandardTitle(agency, year)}》。本报告统计数据的期限自{year}年1月1日起至{year}年12月31日止。";

    /// <summary>Where to read the report and whom to ask (S-CONTACT); empty where nothing is known.</summary>
    public static string Contact(string agency, AgencyContact contact)
    {
        ImmutableArray<string> ways =
        [
            .. Named("地址", contact.Address), .. Named("邮编", contact.Postcode), .. Named("电话", contact.Phone), .. Named("电子邮箱", contact.Mailbox),
        ];
        var reading = contact.Website is null ? string.Empty : $"本报告的电子版可在{agency}网站（{contact.Website}）查阅和下载。";
        var asking = ways.Length == 0 ? string.Empty : $"如对本报告有疑问，请与{agency}联系（{string.Join("；", ways)}）。";
        return reading + asking;
    }

    /// <summary>依申请公开情况 where nobody applied (N-NONE).</summary>
    public static string NoRequests(int year) => $"{year}年，本机关未收到政府信息公开申请。";

    /// <summary>Where nobody applied but something is left from last year; the numbers are the table's.</summary>
    public static string OnlyCarriedOver(int year) =>
        $"{year}年，本机关未收到新的政府信息公开申请；上年结转申请{{T3.C.T}}件，本年度办结{{T3.R7.T}}件，结转下年度继续办理{{T3.F.T}}件。";

    /// <summary>Where there was no case (N-CASE).</summary>
    public static string NoCases(int year) => $"{year}年，未发生因政府信息公开引起的行政复议和行政诉讼。";

    /// <summary>Where no processing fee was charged (S-FEE, N-FEE).</summary>
    public static string NoFee(int year) => $"{year}年，本机关未收取信息处理费。";

    /// <summary>The wording of a text that follows from the body's data alone; null for texts that must be written.</summary>
    public static string? Of(TextKey text, ReportEdition edition, string agency, int year, AgencyContact contact) => text switch
    {
        _ when text == TextKey.Title => FilledReport.StandardTitle(agency, year),
        _ when text == TextKey.Preamble => Preamble(edition, agency, year),
        _ when text == TextKey.Contact && Contact(agency, contact) is { Length: > 0 } note => note,
        _ => null,
    };

    private static IEnumerable<string> Named(string name, string? value) => value is null ? [] : [$"{name}：{value}"];
}
