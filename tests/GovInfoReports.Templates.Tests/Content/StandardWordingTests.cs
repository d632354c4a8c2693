using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Tests.Checks;

namespace GovInfoReports.Templates.Tests.Content;

public class StandardWordingTests
{
    private static readonly AgencyContact Contact = new("明珠西路218号", "751100", "0953-2037701", "https://www.ny.gov.cn/xxgk/nb/", "xxgk@ny.gov.cn");

    private static readonly ReportContent Prepared = PreparedReport.Content(AnnualReport2021.Edition, Sample.Agency, 2026, Contact);

    [Fact]
    public void A_prepared_report_has_the_wording_of_the_notice()
    {
        Prepared.Text(TextKey.Title).ShouldBe("宁远市水务局2026年政府信息公开工作年度报告");
        Prepared.Text(TextKey.Preamble).ShouldBe(
            "根据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求，"
            + "现发布《宁远市水务局2026年政府信息公开工作年度报告》。本报告统计数据的期限自2026年1月1日起至2026年12月31日止。");
        Prepared.Text(TextKey.Contact).ShouldBe(
            "本报告的电子版可在宁远市水务局网站（https://www.ny.gov.cn/xxgk/nb/）查阅和下载。如对本报告有疑问，请与宁远市水务局联系（地址：明珠西路218号；邮编：751100；电话：0953-2037701；电子邮箱：xxgk@ny.gov.cn）。");
        Prepared.Texts.Count.ShouldBe(3);
    }

    [Fact]
    public void A_note_without_data_is_left_out()
    {
        StandardWording.Contact(Sample.Agency, AgencyContact.Unknown).ShouldBe("");
        StandardWording.Contact(Sample.Agency, AgencyContact.Unknown with { Phone = "0953-2037701" }).ShouldBe("如对本报告有疑问，请与宁远市水务局联系（电话：0953-2037701）。");
    }

    [Fact]
    public void The_checks_have_nothing_to_say_about_it()
    {
        var content = Prepared.WithFigures(Sample.Zero)
            .WithText(TextKey.DisclosureOnRequest, StandardWording.NoRequests(2026) + StandardWording.NoCases(2026))
            .WithText(TextKey.OtherMatters, "年度政务公开要点全部落实。" + StandardWording.NoFee(2026));

        var found = Checker.Check(new FilledReport(Sample.Agency, 2026, 1, content), Sample.Context with { Earlier = [Sample.Filled(Sample.Zero)] });

        found.Where(finding => finding.Excerpt is not null || finding.Rule.StartsWith("D-", StringComparison.Ordinal) || finding.Rule is "S-CONTACT" or "S-FEE" or "N-NONE" or "N-CASE" or "N-FEE")
            .Select(finding => finding.Told()).ShouldBeEmpty();
    }

    [Fact]
    public void Applications_left_from_last_year_are_accounted_for_by_the_table()
    {
        var figures = Sample.With(("T3.C.P", 1), ("T3.C.T", 1), ("T3.R1.P", 1), ("T3.R1.T", 1), ("T3.R7.P", 1), ("T3.R7.T", 1));
        var content = BoundText.Print(Prepared.WithFigures(figures).WithText(TextKey.DisclosureOnRequest, StandardWording.OnlyCarriedOver(2026)));

        content.Text(TextKey.DisclosureOnRequest).ShouldBe("2026年，本机关未收到新的政府信息公开申请；上年结转申请1件，本年度办结1件，结转下年度继续办理0件。");
        Checker.Check(new FilledReport(Sample.Agency, 2026, 1, content), Sample.Context)
            .Where(finding => finding.Rule is "N-RECV" or "N-DONE" or "N-OUT" or "N-SOME" or "T3-BAL").Select(finding => finding.Told()).ShouldBeEmpty();
    }

    [Fact]
    public void Last_year_gives_what_was_left_and_what_is_in_force()
    {
        var lastYear = Sample.Report(Sample.With(("T3.F.P", 2), ("T3.F.B", 1), ("T3.F.T", 3), ("T2.NORM.INFORCE", 85), ("T2.REG.INFORCE", null), ("T3.N.T", 40)))
            .WithText(TextKey.Contact, "电话：0953-2037701。").WithText(TextKey.Platforms, "上年的文字。");
        var prepared = PreparedReport.Content(AnnualReport2021.Edition, Sample.Agency, 2026, AgencyContact.Unknown);

        var carried = CarryOver.Apply(prepared, lastYear);

        CarryOver.Fields(prepared, carried).Select(field => $"{field}={carried.ValueOf(field)}").ShouldBe(
            ["T2.NORM.INFORCE=85", "T3.C.P=2", "T3.C.B=1", "T3.C.S=0", "T3.C.G=0", "T3.C.L=0", "T3.C.O=0", "T3.C.T=3", "CONTACT=电话：0953-2037701。"]);
        CarryOver.Apply(Prepared, lastYear).Text(TextKey.Contact).ShouldBe(Prepared.Text(TextKey.Contact));
    }
}
