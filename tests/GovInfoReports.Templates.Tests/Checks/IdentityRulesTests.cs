using System.Security.Cryptography;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Checks;

public class IdentityRulesTests
{
    private const string Preamble =
        "根据《中华人民共和国政府信息公开条例》规定和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求，现发布《宁远市水务局 2025 年政府信息公开工作年度报告》，本报告中统计数据从 2025 年 1 月 1 日至 12 月 31 日。";

    [Fact]
    public void A_correct_head_is_silent()
    {
        var report = Sample.Filled(Sample.Zero, 2025, (TextKey.Title, "宁远市水务局 2025 年政府信息公开工作年度报告"), (TextKey.Preamble, Preamble));

        Checker.Check(report, Sample.Context).Where(finding => finding.Rule.StartsWith("D-", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("宁远市水务局2025年政府信息公开年报")]
    [InlineData("宁远水务2025年政府信息公开工作年度报告")]
    [InlineData("宁远市水务局2024年政府信息公开工作年度报告")]
    public void The_title_is_name_year_and_the_official_words(string title)
    {
        var finding = Sample.Of("D-TITLE", TextKey.Title, title).ShouldHaveSingleItem();

        finding.Told().ShouldBe($"Error 标题“{title}”应为“宁远市水务局2025年政府信息公开工作年度报告”。");
        finding.TextFix!.After.ShouldBe("宁远市水务局2025年政府信息公开工作年度报告");
    }

    [Fact]
    public void A_recognised_short_name_will_do()
    {
        var context = Sample.Context with { Agency = Sample.Context.Agency with { ShortNames = ["宁远水务"] } };

        Sample.Of("D-TITLE", TextKey.Title, "宁远水务2025年政府信息公开工作年度报告", context).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("《宁远市水务局 2025 年", "《宁远市水务局 2024 年", "D-YEAR Error 引言写的是 2024 年的报告，本报告是 2025 年。")]
    [InlineData("从 2025 年 1 月", "从 2024 年 1 月", "D-YEAR Error 统计期限“2024年1月1日至12月31日”不在报告年度 2025 年。")]
    [InlineData("12 月 31 日", "2026 年 12 月 31 日", "D-YEAR Error 统计期限“2025年1月1日至2026年12月31日”不在报告年度 2025 年。")]
    [InlineData("1 月 1 日", "1 月 2 日", "D-PERIOD Error 统计期限“2025年1月2日至12月31日”应为 1 月 1 日至 12 月 31 日。")]
    [InlineData("，本报告中统计数据从 2025 年 1 月 1 日至 12 月 31 日", "", "D-PERIOD Error 引言没有写明统计期限。")]
    [InlineData("《宁远市水务局 ", "《宁远市水利局 ", "D-NAME Warning 引言中的机关名称“宁远市水利局”与“宁远市水务局”不一致。")]
    [InlineData("国务院办公厅政府信息", "国务院办公厅信息", "D-CITE Warning 发文机关“国务院办公厅信息与政务公开办公室”应为“国务院办公厅政府信息与政务公开办公室”。")]
    [InlineData("〔2021〕", "[2021]", "D-CITE Warning 文号“国办公开办函[2021]30号”应为“国办公开办函〔2021〕30号”。")]
    [InlineData("（国办公开办函〔2021〕30号）", "", "D-CITE Warning 引言应引用《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号。")]
    public void A_slip_in_the_preamble_is_named(string right, string wrong, string told)
    {
        Told(Preamble.Replace(right, wrong, StringComparison.Ordinal)).ShouldBe([told]);
    }

    [Fact]
    public void Citations_are_repaired()
    {
        var wrong = Preamble.Replace('〈', '<').Replace('〉', '>');

        Told(wrong).ShouldBe(["D-CITE Warning 书名号里的书名号应为〈〉。"]);
        Sample.Of("D-CITE", TextKey.Preamble, wrong).ShouldHaveSingleItem().TextFix!.After.ShouldBe(Preamble);
        Sample.Of("D-CITE", TextKey.Preamble, Preamble.Replace("〔2021〕", "[2021]", StringComparison.Ordinal)).ShouldHaveSingleItem().TextFix!.After.ShouldBe(Preamble);
    }

    [Theory]
    [InlineData("2024年，我局未收到政府信息公开申请。", "Error 这里写的是 2024 年的情况，本报告是 2025 年。")]
    [InlineData("2025年，我局未收到政府信息公开申请。", null)]
    [InlineData("2024年收到申请2件，2025年收到3件。", null)]
    [InlineData("我局未收到政府信息公开申请。", null)]
    public void Last_years_statement_is_not_left_standing(string text, string? told)
    {
        Sample.Of("D-YEAR", TextKey.DisclosureOnRequest, text).Select(finding => finding.Told()).ShouldBe(told is null ? [] : [told]);
    }

    [Fact]
    public void Other_years_are_for_history_and_plans()
    {
        Sample.Of("D-YEAR", TextKey.OtherMatters, "2023年出台办法。我局 2024 年未收取信息处理费。").ShouldHaveSingleItem().Excerpt!.Words.ShouldBe("2024 年");
        Sample.Of("D-YEAR", TextKey.ProactiveDisclosure, "2024年，我局主动公开信息。").ShouldHaveSingleItem().Told().ShouldBe("Warning 句子以“2024年”开头，本报告是 2025 年。");
        Sample.Of("D-YEAR", TextKey.InformationManagement, "梳理 2023 年以来的规范性文件。2023年以来已公布，落实《2024年要点》。").ShouldBeEmpty();
        Sample.Of("D-YEAR", TextKey.ProblemsAndImprovements, "2026年我局将加强公开。").ShouldBeEmpty();
    }

    [Fact]
    public void A_body_does_not_call_itself_by_many_names()
    {
        var context = new CheckContext(AgencyProfile.Guess("青铜峡工业园区管委会"));
        const string Two = "2025 年，管委会围绕园区发展公开信息。青铜峡工业园区 2025 年未收到申请。我局、本机关不算。";

        Sample.Of("D-NAME", TextKey.ProactiveDisclosure, Two, context).ShouldBeEmpty();
        Sample.Of("D-NAME", TextKey.ProactiveDisclosure, Two + "园区加强监督。", context).ShouldHaveSingleItem().Told()
            .ShouldBe("Warning 全文用了 3 种简称：“管委会”、“青铜峡工业园区”、“园区”；应用“青铜峡工业园区管委会”或一种简称。");
    }

    [Fact]
    public void Another_body_does_not_stand_in_its_place()
    {
        var context = Sample.Context with { OtherAgencies = new AgencyDirectory(["宁远市财政局", "宁远市", "宁远市水务局机关服务中心"]) };

        Sample.Of("P-NAME", TextKey.Preamble, Preamble.Replace("《宁远市水务局 ", "《宁远市财政局 ", StringComparison.Ordinal), context).ShouldHaveSingleItem().Told()
            .ShouldBe("Error 引言写的是“宁远市财政局”的报告，本报告的机关是“宁远市水务局”。");
        Sample.Of("P-NAME", TextKey.DisclosureOnRequest, "2025年，宁远市财政局未收到政府信息公开申请。", context).ShouldHaveSingleItem().Told()
            .ShouldBe("Error 这里以“宁远市财政局”为报告机关，本报告的机关是“宁远市水务局”。");
        Sample.Of("D-NAME", TextKey.ProactiveDisclosure, "宁远市财政局坚持应公开尽公开。", context).ShouldHaveSingleItem().Told()
            .ShouldBe("Warning 这里以“宁远市财政局”为主语，本报告的机关是“宁远市水务局”。");
        foreach (var text in new[] { "宁远市水务局未收到申请。", "宁远市财政局门户网站发布信息。", "会同宁远市财政局未收到申请。" })
        {
            Checker.Check(Sample.Filled(Sample.Zero, 2025, (TextKey.DisclosureOnRequest, text)), context).Where(finding => finding.Rule is "P-NAME" or "D-NAME").ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("2026-01-31", null, false, null)]
    [InlineData("2026-02-02", null, false, "Warning 报送期限是 2026年1月31日，今天是 2026年2月2日，已逾期 2 天。")]
    [InlineData("2026-01-21", "2026-01-20", true, "Error 报送期限是 2026年1月20日，报送日期是 2026年1月21日，已逾期 1 天。")]
    [InlineData("2026-02-01", "2026-03-01", true, "Error 报送期限是 2026年1月31日，报送日期是 2026年2月1日，已逾期 1 天。")]
    public void A_report_is_in_time(string day, string? due, bool seenByOffice, string? told)
    {
        var filing = new FilingFacts(DateOnly.Parse(day)) { DueOn = due is null ? null : DateOnly.Parse(due), SeenByOffice = seenByOffice };

        Sample.Of("D-DUE", Sample.Filled(Sample.Zero), Sample.Context with { Filing = filing }).Select(finding => finding.Told()).ShouldBe(told is null ? [] : [told]);
    }

    [Fact]
    public void A_local_date_and_that_of_governments_differ()
    {
        var filing = new FilingFacts(new DateOnly(2026, 1, 27));

        Sample.Of("D-DUE", Sample.Filled(Sample.Zero), Sample.Context with { Filing = filing, Pack = RulePack.Huaihua }).ShouldHaveSingleItem();
        Sample.Of("D-DUE", Sample.Filled(Sample.Zero), new CheckContext(AgencyProfile.Guess("宁远市人民政府")) { Filing = new FilingFacts(new DateOnly(2026, 3, 31)) }).ShouldBeEmpty();
    }

    [Fact]
    public void There_is_one_report_and_it_is_the_approved_one()
    {
        var report = Sample.Filled(Sample.Zero);
        var hash = Convert.ToHexStringLower(SHA256.HashData(ReportJson.Write(report)));
        var filing = new FilingFacts(new DateOnly(2026, 1, 10)) { ApprovedHash = hash };

        Sample.Of("D-ONE", report, Sample.Context with { Filing = filing with { LiveReports = 2 } }).ShouldHaveSingleItem().Told().ShouldBe("Error 宁远市水务局 2025 年有 2 份有效报告。");
        Sample.Of("D-PUB", Sample.Filled(Sample.With(("T3.N.T", 1))), Sample.Context with { Filing = filing }).ShouldHaveSingleItem().Told().ShouldBe("Error 报告内容与审核通过的内容不同。");
        Checker.Check(report, Sample.Context with { Filing = filing }).ShouldNotContain(finding => finding.Rule == "D-ONE" || finding.Rule == "D-PUB");
    }

    private static List<string> Told(string preamble) =>
        [.. Checker.Check(Sample.Filled(Sample.Zero, 2025, (TextKey.Preamble, preamble)), Sample.Context)
            .Where(finding => finding.Rule.StartsWith("D-", StringComparison.Ordinal))
            .Select(finding => $"{finding.Rule} {finding.Told()}")];
}
