using GovInfoReports.Documents.Import;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Import;

public class SeedNormalisationTests
{
    [Theory]
    [InlineData("wuzhong-jinji", 3)]
    [InlineData("qingtongxia-park", 3)]
    [InlineData("wuzhong-gov-office", 2)]
    [InlineData("shapotou-miit", 0)]
    [InlineData("wuzhong-miit", 0)]
    public void Sentences_cut_by_a_page_are_joined_and_told(string code, int count)
    {
        Of(code, NormalisationKind.Split).Count.ShouldBe(count);
    }

    [Fact]
    public void A_cut_is_shown_with_the_words_around_it()
    {
        Of("wuzhong-jinji", NormalisationKind.Split).ShouldBe(
        [
            new(NormalisationKind.Split, "S1.1", "…号及时转载发布国家、自治‖区、吴忠市重要会议精神及…", "…号及时转载发布国家、自治区、吴忠市重要会议精神及…"),
            new(NormalisationKind.Split, "S1.5", "…确保政务信息报送按时保质‖完成。二是主动接受外部监…", "…确保政务信息报送按时保质完成。二是主动接受外部监…"),
            new(NormalisationKind.Split, "S6", "…，在优化政府网站、企业服‖务中心、微信公众号等既有…", "…，在优化政府网站、企业服务中心、微信公众号等既有…"),
        ]);
    }

    [Fact]
    public void Only_seed_000_names_the_column_in_other_words()
    {
        Of("wuzhong-jinji", NormalisationKind.Term).ShouldBe([new(NormalisationKind.Term, "T3", "社会组织", "社会公益组织")]);
        Seeds.All.Where(seed => seed != Seeds.Jinji).SelectMany(seed => Of(seed.Code, NormalisationKind.Term)).ShouldBeEmpty();
    }

    [Fact]
    public void Half_width_brackets_and_spaces_of_headings_are_told()
    {
        Of("qingtongxia-park", NormalisationKind.Punctuation).Where(entry => entry.Where[0] == 'S').ShouldBe(
        [
            new(NormalisationKind.Punctuation, "S1.1", "（一）主动公开情况。", "（一）主动公开情况"),
            new(NormalisationKind.Punctuation, "S1.2", "（二）依申请公开情况。", "（二）依申请公开情况"),
            new(NormalisationKind.Punctuation, "S1.3", "(三) 政府信息管理情况。", "（三）政府信息管理情况"),
            new(NormalisationKind.Punctuation, "S1.4", "(四) 平台建设情况。", "（四）平台建设情况"),
            new(NormalisationKind.Punctuation, "S1.5", "(五) 监督保障情况。", "（五）监督保障情况"),
        ]);
        Of("wuzhong-miit", NormalisationKind.Punctuation).ShouldAllBe(entry => entry.Where[0] == 'T');
    }

    [Fact]
    public void Captions_of_tables_are_told_once_each()
    {
        var captions = Of("qingtongxia-park", NormalisationKind.Punctuation).Where(entry => entry.Where[0] == 'T').ToList();

        captions.ShouldBeUnique();
        captions.ShouldContain(new Normalisation(NormalisationKind.Punctuation, "T3", "3. 其他", "3.其他"));
        captions.ShouldContain(new Normalisation(
            NormalisationKind.Punctuation, "T3", "(二) 部分公开 (区分处理的, 只计这一情形, 不计其他情形)", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"));
        captions.ShouldContain(new Normalisation(NormalisationKind.Punctuation, "T4", "结果 维持", "结果维持"));
        captions.Count.ShouldBe(31);
    }

    [Fact]
    public void The_older_title_of_section_five_is_told()
    {
        Of("shapotou-miit", NormalisationKind.Section).ShouldBe(
            [new(NormalisationKind.Section, "S5", "五、政府信息公开工作存在的主要问题及改进情况", "五、存在的主要问题及改进情况")]);
        Seeds.All.Where(seed => seed != Seeds.Shapotou).SelectMany(seed => Of(seed.Code, NormalisationKind.Section)).ShouldBeEmpty();
    }

    [Fact]
    public void Other_titles_of_items_are_told()
    {
        Of("shapotou-miit", NormalisationKind.Item).ShouldBe(
        [
            new(NormalisationKind.Item, "S1.1", "（一）主动公开政府信息情况。", "（一）主动公开情况"),
            new(NormalisationKind.Item, "S1.5", "(五) 监督保障。", "（五）监督保障情况"),
        ]);
        Seeds.All.Where(seed => seed != Seeds.Shapotou).SelectMany(seed => Of(seed.Code, NormalisationKind.Item)).ShouldBeEmpty();
    }

    [Fact]
    public void Marks_are_told()
    {
        Of("qingtongxia-park", NormalisationKind.Mark).Select(entry => (entry.Where, entry.Before, entry.After)).ShouldBe(
        [
            ("S6", "**深化重点民生领域信息公开**", "深化重点民生领域信息公开"),
            ("S6", "**扩大政策精准推送**", "扩大政策精准推送"),
            ("S6", "**深度推进政府开放**", "深度推进政府开放"),
            ("S6", "**强化政务公开队伍建设**", "强化政务公开队伍建设"),
        ]);
        Of("shapotou-miit", NormalisationKind.Mark).ShouldBe([new(NormalisationKind.Mark, "CONTACT", "<http://www.spt.gov.cn>", "http://www.spt.gov.cn")]);
        Of("wuzhong-jinji", NormalisationKind.Mark).ShouldBeEmpty();
        Of("wuzhong-miit", NormalisationKind.Mark).ShouldBeEmpty();
    }

    [Fact]
    public void Marks_of_markdown_are_told()
    {
        var marks = Of("wuzhong-gov-office", NormalisationKind.Mark);

        marks.Count(entry => entry.Before.StartsWith('#')).ShouldBe(8);
        marks.Count(entry => entry.Before.StartsWith("**", StringComparison.Ordinal)).ShouldBe(10);
        marks.Single(entry => entry.Where == "CONTACT").ShouldBe(new(
            NormalisationKind.Mark,
            "CONTACT",
            @"[https://www.wuzhong.gov.cn/xxgk/zfxxgknb/sjbm/zfbgs\\_44989/](https://www.wuzhong.gov.cn/xxgk/zfxxgknb/sjbm/zfbgs_44989/)",
            "https://www.wuzhong.gov.cn/xxgk/zfxxgknb/sjbm/zfbgs_44989/"));
        marks.Count.ShouldBe(19);
    }

    [Fact]
    public void Nothing_else_was_changed()
    {
        string[] known =
        [
            NormalisationKind.Split, NormalisationKind.Term, NormalisationKind.Punctuation, NormalisationKind.Section, NormalisationKind.Item, NormalisationKind.Mark,
        ];
        Seeds.All.SelectMany(seed => Import(seed.Code).Normalised).Where(entry => !known.Contains(entry.Kind)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("T3", "表三")]
    [InlineData("T3.R4.1", "表三“1.本机关不掌握相关政府信息”")]
    [InlineData("T3.R4.1.P", "表三“1.本机关不掌握相关政府信息”行“自然人”列")]
    [InlineData("S1.2", "（二）依申请公开情况")]
    public void A_place_is_named_for_people(string where, string name)
    {
        new Normalisation(NormalisationKind.Figure, where, "1,0", "10").PlaceName(Import("wuzhong-jinji").Report.Edition).ShouldBe(name);
    }

    private static List<Normalisation> Of(string code, string kind) => [.. Import(code).Normalised.Where(entry => entry.Kind == kind)];

    private static ImportedReport Import(string code) => ReportImporter.Import(Seeds.Get(code).Bytes, Seeds.Get(code).FileName);
}
