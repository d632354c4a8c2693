using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Checks.Similarity;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Checks;

public class CopyRulesTests
{
    private const string Problems = "政策解读形式比较单一，图解和视频类解读偏少；部分栏目信息更新不够及时，个别业务科室主动公开意识有待加强，重点领域信息梳理还不全面。";
    private const string Measures = "下一步将丰富解读形式，多做图解和短视频；落实栏目更新责任，定期通报；组织业务科室专题培训，对照目录逐项梳理公开事项。";

    [Fact]
    public void A_section_taken_over_from_last_year_is_told()
    {
        var finding = Sample.Of("P-LASTYEAR", Five(Problems + "\n" + Measures), LastYear(Problems + "\n2024年已有改进。" + Measures)).ShouldHaveSingleItem();

        finding.Message.ShouldStartWith("“五、存在的主要问题及改进情况”与 2024 年报告的相似度为 ");
        finding.Message.ShouldContain("最长的相同文字是“政策解读形式比较单一图解和视频类解读偏少部分栏目信息更新不够及时个别业务科室主动…”");
        finding.Fields.Select(field => field.Name).ShouldBe(["S5"]);
        Sample.Of("P-LASTYEAR", Five(Problems), LastYear(Measures)).ShouldBeEmpty();
        Sample.Of("P-LASTYEAR", Five("公开不够及时，加强培训。"), LastYear("公开不够及时，加强培训。")).ShouldBeEmpty();
    }

    [Fact]
    public void Problems_repeated_word_for_word_are_told()
    {
        Sample.Of("P-STALE", Five("2025年，" + Problems + "\n下一步加强培训。"), LastYear("2024 年，" + Problems + Measures)).ShouldHaveSingleItem().Told()
            .ShouldBe("Warning 第五部分的问题与 2024 年报告逐字相同。");
        Sample.Of("P-STALE", Five(Problems + "培训也不多。\n下一步加强培训。"), LastYear(Problems + Measures)).ShouldBeEmpty();
    }

    [Fact]
    public void Last_years_number_in_last_years_sentence_is_told()
    {
        var lastYear = Sample.Context with { Earlier = [Sample.Filled(Sample.Zero, 2024, (TextKey.ProactiveDisclosure, "2024年，主动公开信息 865 条。举办活动3次。"))] };

        Sample.Of("P-STALE", TextKey.ProactiveDisclosure, "2025年，主动公开信息 865 条。举办活动3次。", lastYear).ShouldHaveSingleItem().Told()
            .ShouldBe("Warning “2025年，主动公开信息 865 条”这句话连同数字与 2024 年报告相同。");
        Sample.Of("P-STALE", TextKey.ProactiveDisclosure, "2025年，主动公开信息 866 条。举办活动3次。", lastYear).ShouldBeEmpty();
    }

    [Fact]
    public void A_number_that_the_table_bears_out_is_this_years()
    {
        var lastYear = Sample.Context with { Earlier = [Sample.Filled(Sample.Zero, 2024, (TextKey.ProactiveDisclosure, "公布行政许可决定 33 件。"))] };

        Sample.Of("P-STALE", Sample.Filled(Sample.With(("T2.LICENSE.DECISIONS", 33)), 2025, (TextKey.ProactiveDisclosure, "公布行政许可决定 33 件。")), lastYear).ShouldBeEmpty();
        Sample.Of("P-STALE", Sample.Filled(Sample.With(("T2.LICENSE.DECISIONS", 34)), 2025, (TextKey.ProactiveDisclosure, "公布行政许可决定 33 件。")), lastYear).ShouldHaveSingleItem();
    }

    [Fact]
    public void Another_bodys_report_is_recognised_among_many()
    {
        var index = SimilarityIndex.Of([Peer("宁远市财政局", Problems + Measures), Peer("宁远市民政局", "婚姻登记信息全部上网。"), Peer(Sample.Agency, Problems + Measures)]);

        var finding = Sample.Of("P-PEER", Five(Problems + Measures + "另有本局自己的情况。"), Sample.Context with { Peers = index }).ShouldHaveSingleItem();

        finding.Message.ShouldStartWith("与宁远市财政局本年报告的相似度为 9");
        Sample.Of("P-PEER", Five("本局自己的情况，加强水利工程信息公开，不足之处是河湖长制信息更新偏慢。"), Sample.Context with { Peers = index }).ShouldBeEmpty();
    }

    [Fact]
    public void Sentences_that_everybody_writes_do_not_count()
    {
        const string Standard = "2025年，本机关未收到政府信息公开申请，未发生行政复议和行政诉讼。本机关未收取信息处理费。";

        Sample.Of("P-PEER", Five(Standard), Sample.Context with { Peers = SimilarityIndex.Of([Peer("宁远市财政局", Standard)]) }).ShouldBeEmpty();
    }

    [Fact]
    public void The_index_agrees_with_the_exact_measure()
    {
        var index = SimilarityIndex.Empty.With(Peer("甲局", Problems + Measures)).With(Peer("乙局", Problems)).With(Peer("甲局", Problems + Measures));

        index.Count.ShouldBe(2);
        var found = index.Search(Peer("丙局", Problems + Measures), 0.2);
        found.Select(likeness => likeness.Agency).ShouldBe(["甲局", "乙局"]);
        found[0].Jaccard.ShouldBe(1);
        found[1].Jaccard.ShouldBe(Exact(Problems, Problems + Measures), 1e-9);
    }

    private static double Exact(string left, string right)
    {
        var (mine, theirs) = (Shingles(left), Shingles(right));
        return (double)mine.Intersect(theirs).Count() / mine.Union(theirs).Count();

        static HashSet<string> Shingles(string text)
        {
            var words = string.Concat(text.Where(char.IsLetter));
            return [.. Enumerable.Range(0, words.Length - 4).Select(start => words.Substring(start, 5))];
        }
    }

    private static FilledReport Five(string text) => Sample.Filled(Sample.Zero, 2025, (TextKey.ProblemsAndImprovements, text));

    private static FilledReport Peer(string agency, string text) => Five(text) with { Agency = agency };

    private static CheckContext LastYear(string text) => Sample.Context with { Earlier = [Sample.Filled(Sample.Zero, 2024, (TextKey.ProblemsAndImprovements, text))] };
}
