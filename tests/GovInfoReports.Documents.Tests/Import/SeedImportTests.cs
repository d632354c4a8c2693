using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Import;

public class SeedImportTests
{
    public static TheoryData<string> Codes => [.. Seeds.All.Select(seed => seed.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void All_200_figures_are_read(string code)
    {
        var figures = Import(code).Report.Content.Figures;

        var expected = SeedSource.FiguresOf(Seeds.Get(code));
        expected.Count.ShouldBe(200);
        figures.Edition.Cells.ToDictionary(cell => cell.Key.ToString(), cell => figures[cell]).ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public void The_figures_of_the_government_office_are_those_it_published()
    {
        NonZero("wuzhong-gov-office").ShouldBe(
        [
            "T2.NORM.ISSUED=11", "T2.NORM.REPEALED=13", "T2.NORM.INFORCE=85",
            "T3.N.P=35", "T3.N.B=2", "T3.N.T=37",
            "T3.C.P=1", "T3.C.T=1",
            "T3.R1.P=10", "T3.R1.T=10",
            "T3.R2.P=2", "T3.R2.T=2",
            "T3.R4.1.P=22", "T3.R4.1.T=22",
            "T3.R4.2.P=1", "T3.R4.2.B=2", "T3.R4.2.T=3",
            "T3.R6.1.P=1", "T3.R6.1.T=1",
            "T3.R7.P=38", "T3.R7.T=38",
        ]);
    }

    [Fact]
    public void The_figures_of_the_other_four_are_those_they_published()
    {
        NonZero("wuzhong-miit").ShouldBe(["T2.NORM.REPEALED=3", "T2.NORM.INFORCE=4", "T2.LICENSE.DECISIONS=33"]);
        NonZero("wuzhong-jinji").ShouldBeEmpty();
        NonZero("qingtongxia-park").ShouldBeEmpty();
        NonZero("shapotou-miit").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Agency_year_and_title_are_read(string code)
    {
        var seed = Seeds.Get(code);
        var report = Import(code).Report;

        report.Agency.ShouldBe(seed.Agency);
        report.Year.ShouldBe(seed.Year);
        report.Revision.ShouldBe(1);
        SeedSource.Condense(report.Content.Text(TextKey.Title)).ShouldBe(FilledReport.StandardTitle(seed.Agency, seed.Year));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_word_is_lost_or_added(string code)
    {
        var imported = Import(code);

        var words = string.Concat(PartsOf(imported).Select(part => SeedSource.Condense(part)));

        words.ShouldBe(SeedSource.WordsOf(Seeds.Get(code)));
        imported.Unplaced.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_text_starts_where_its_heading_ends(string code)
    {
        var content = Import(code).Report.Content;

        foreach (var text in content.Edition.Texts.Where(text => !text.Optional))
        {
            content.Text(text.Key).ShouldNotBeEmpty();
            content.Text(text.Key).ShouldNotStartWith("（一）主动公开");
            if (text.Key != TextKey.Title)
            {
                content.Text(text.Key).ShouldEndWith("。");
            }
        }
    }

    [Fact]
    public void Texts_stand_under_their_keys()
    {
        var jinji = Import("wuzhong-jinji").Report.Content;
        jinji.Text(TextKey.Overview).ShouldStartWith("2025 年，金积工业园区坚持");
        jinji.Text(TextKey.ProactiveDisclosure).ShouldStartWith("紧密围绕园区产业发展");
        jinji.Text(TextKey.ProactiveDisclosure).ShouldContain("及时转载发布国家、自治区、吴忠市重要会议精神");
        jinji.Text(TextKey.DisclosureOnRequest).ShouldBe("2025 年，园区管委会未收到政府信息公开申请。");
        jinji.Text(TextKey.OtherMatters).Split('\n').ShouldBe(
            ["（一）政务公开重点任务落实情况", jinji.Text(TextKey.OtherMatters).Split('\n')[1], "（二）信息处理费收取情况", "本单位 2025 年未收取信息处理费。"]);
        jinji.Text(TextKey.OtherMatters).Split('\n')[1].ShouldStartWith("一是持续拓展政务公开载体形式，在优化政府网站、企业服务中心");
        jinji.Text(TextKey.Contact).ShouldBeEmpty();

        var bureau = Import("wuzhong-miit").Report.Content;
        bureau.Text(TextKey.Overview).ShouldBeEmpty();
        bureau.Text(TextKey.ProactiveDisclosure).ShouldStartWith("2023 年通过政府门户网站");
        bureau.Text(TextKey.ProblemsAndImprovements).Split('\n').Length.ShouldBe(4);
        bureau.Text(TextKey.Preamble).ShouldContain("国办公开办函[2021]30号");
    }

    [Fact]
    public void Bold_links_and_the_contact_note_of_the_government_office_are_kept()
    {
        var content = Import("wuzhong-gov-office").Report.Content;

        content.Text(TextKey.ProactiveDisclosure).ShouldStartWith("通过市政府门户网站");
        content.Text(TextKey.ProblemsAndImprovements).ShouldContain("改进工作：**一是在抓培训、强队伍上持续用力。**常态化组织");
        content.Text(TextKey.OtherMatters).ShouldStartWith("**（一）政务公开重点任务完成情况。**一是分层级");
        content.Text(TextKey.OtherMatters).ShouldEndWith("未收取信息公开处理费。");
        content.Text(TextKey.Contact).ShouldBe(
            "本报告电子版可在吴忠市人民政府门户网站“政府信息公开年报”栏目查阅（[https://www.wuzhong.gov.cn/xxgk/zfxxgknb/sjbm/zfbgs_44989/](https://www.wuzhong.gov.cn/xxgk/zfxxgknb/sjbm/zfbgs_44989/)）。"
            + "如有疑问或建议，请与市人民政府政务公开办公室联系（地址：吴忠市利通区明珠西路218号；邮编：751100；电话：0953-2037701）。");
    }

    [Fact]
    public void An_address_in_angle_brackets_becomes_a_link()
    {
        var contact = Import("shapotou-miit").Report.Content.Text(TextKey.Contact);

        contact.ShouldStartWith("本报告的电子版可在沙坡头区人民政府门户网站 ([http://www.spt.gov.cn](http://www.spt.gov.cn)) 下载。");
        contact.ShouldEndWith("电子邮箱: sptqgxj@163.com)。");
    }

    [Fact]
    public void Left_over_bold_marks_become_bold()
    {
        var text = Import("qingtongxia-park").Report.Content.Text(TextKey.OtherMatters);

        text.ShouldContain("二是**深化重点民生领域信息公开**，全面摸排");
        text.ShouldContain("《青铜峡市招商引资项目推荐人奖励办法》2023年，共兑付");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_json_of_a_seed_reads_back_equal(string code)
    {
        var report = Import(code).Report;

        var again = ReportImporter.Import(ReportJson.Write(report), "报告.json");

        again.Report.ShouldBe(report);
        again.Normalised.ShouldBeEmpty();
    }

    // Title, preamble, headings as the document has them, texts and contact note, in reading order.
    private static IEnumerable<string> PartsOf(ImportedReport imported)
    {
        var content = imported.Report.Content;
        yield return content.Text(TextKey.Title);
        yield return Words(content, TextKey.Preamble);
        foreach (var section in content.Edition.Sections)
        {
            yield return AsWritten(imported, section.Table?.Id ?? section.Texts[0].Key.Name, section.Heading);
            foreach (var text in section.Texts)
            {
                yield return text.Heading is null ? string.Empty : AsWritten(imported, text.Key.Name, text.Heading);
                yield return Words(content, text.Key);
            }
        }

        yield return Words(content, TextKey.Contact);
    }

    private static string Words(ReportContent content, TextKey key) =>
        GovInfoReports.Templates.Narratives.Narrative.Parse(content.Text(key)).PlainText;

    private static string AsWritten(ImportedReport imported, string where, string heading) =>
        imported.Normalised.LastOrDefault(entry => entry.Where == where && entry.After == heading && entry.Kind != NormalisationKind.Mark)?.Before ?? heading;

    private static List<string> NonZero(string code)
    {
        var figures = Import(code).Report.Content.Figures;
        return [.. figures.Edition.Cells.Where(cell => figures[cell] != 0).Select(cell => $"{cell.Key}={CellValue.Format(figures[cell])}")];
    }

    private static ImportedReport Import(string code) => ReportImporter.Import(Seeds.Get(code).Bytes, Seeds.Get(code).FileName);
}
