using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Checks;

public class WordingRulesTests
{
    [Theory]
    [InlineData("身份证号11010519491231002X。", "身份证号")]
    [InlineData("联系人手机：13909530001", "手机号")]
    [InlineData("账号6222020200112230000。", null)]
    [InlineData("账号4111111111111111。", "银行卡号")]
    [InlineData("身份证号110105194912310021。", null)]
    [InlineData("电话：0953-2037701、12345，邮编751100", null)]
    [InlineData("https://www.ny.gov.cn/xxgk/13909530001.html", null)]
    [InlineData("申请人张三向我局提出申请。", "申请人的姓名")]
    [InlineData("申请人李四光（男）要求公开。", "申请人的姓名")]
    [InlineData("申请人王某提出申请；申请人无正当理由逾期不补正，申请人向我局提出申请。", null)]
    public void Nothing_points_to_a_person(string text, string? kind)
    {
        var findings = Sample.Of("V-ID", TextKey.OtherMatters, text);

        findings.Count.ShouldBe(kind is null ? 0 : 1);
        findings.ShouldAllBe(finding => finding.Severity == Severity.Error && finding.Message.Contains(kind!));
    }

    [Fact]
    public void A_finding_does_not_spread_what_it_finds()
    {
        Sample.Of("V-ID", TextKey.Contact, "手机：13909530001").ShouldHaveSingleItem().Message.ShouldBe("“139…01”像是手机号。");
    }

    [Theory]
    [InlineData("机密★1年\n总体情况", true)]
    [InlineData("内部资料，注意保存", true)]
    [InlineData("方案（不予公开）", true)]
    [InlineData("公开属性：不予公开", true)]
    [InlineData("对涉及国家秘密、商业秘密的信息严格审查，明确主动公开、依申请公开、不予公开等属性。", false)]
    public void No_mark_of_secrecy_is_left(string text, bool found)
    {
        Sample.Of("V-SECRET", TextKey.OtherMatters, text).Count.ShouldBe(found ? 1 : 0);
    }

    [Fact]
    public void Mailboxes_are_the_governments()
    {
        Sample.Of("V-MAIL", TextKey.Contact, "电子邮箱: sptqgxj@163.com)。").ShouldHaveSingleItem().Told().ShouldBe("Warning 邮箱“sptqgxj@163.com”不是政府网站域名（gov.cn）的邮箱。");
        Sample.Of("V-MAIL", TextKey.Contact, "电子邮箱：gxj@spt.gov.cn。").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("网站 ([http://www.spt.gov.cn](http://www.spt.gov.cn)) 下载", "链接“http://www.spt.gov.cn”没有用 https。")]
    [InlineData("网站（http://www.sohu.com/a/1）下载", "链接“http://www.sohu.com/a/1”没有用 https、不是政府网站（gov.cn）。")]
    [InlineData("[查阅](https://www.ny.gov.cn/#)", "链接“https://www.ny.gov.cn/#”没有指向具体网页。")]
    [InlineData("网站https://www.wuzhong.gov.cn/xxgk/zfbgs_44989/查阅", null)]
    public void Links_lead_to_the_governments_pages(string text, string? told)
    {
        Sample.Of("V-LINK", TextKey.Contact, text).Select(finding => finding.Message).ShouldBe(told is null ? [] : [told]);
    }

    [Fact]
    public void Punctuation_is_full_width_and_can_be_repaired()
    {
        const string Text = "虽成效显著,但存在问题:一是\"不足\"(见表二);二是**不够,**见[网页](https://a.gov.cn/b,c)和https://b.gov.cn/x,y";

        var finding = Sample.Of("L-PUNCT", TextKey.ProblemsAndImprovements, Text).ShouldHaveSingleItem();

        finding.Told().ShouldBe("Warning 汉字后的半角标点 4 处、直引号 2 个、段末缺句号。");
        finding.TextFix!.After.ShouldBe("虽成效显著，但存在问题：一是“不足”（见表二）；二是**不够，**见[网页](https://a.gov.cn/b,c)和https://b.gov.cn/x,y。");
        finding.Excerpt!.Words.ShouldBe("一是虽成效显著,"[2..]);
        Sample.Of("L-PUNCT", TextKey.ProblemsAndImprovements, finding.TextFix.After).ShouldBeEmpty();
    }

    [Fact]
    public void The_contact_note_of_shapotou_is_repaired()
    {
        const string Text = "门户网站 ([http://www.spt.gov.cn](http://www.spt.gov.cn)) 下载。如有意见建议, 请联系 (地址: 工信局 110 室; 邮编: 755000; 联系电话: 0955-7616328; 电子邮箱: a@163.com)。";

        var finding = Sample.Of("L-PUNCT", TextKey.Contact, Text).ShouldHaveSingleItem();

        finding.Message.ShouldBe("汉字后的半角标点 6 处。");
        finding.TextFix!.After.ShouldBe("门户网站（[http://www.spt.gov.cn](http://www.spt.gov.cn)）下载。如有意见建议，请联系（地址：工信局 110 室；邮编：755000；联系电话：0955-7616328；电子邮箱：a@163.com）。");
    }

    [Fact]
    public void Marks_of_other_programs_are_removed()
    {
        var finding = Sample.Of("L-MARK", TextKey.OtherMatters, "## （一）要点\n见<http://a.gov.cn>和zfbgs\\_44989，**重点**&nbsp;**落实").ShouldHaveSingleItem();

        finding.Told().ShouldBe("Warning 有 5 处排版标记，如“##”。");
        finding.TextFix!.After.ShouldBe("（一）要点\n见http://a.gov.cn和zfbgs_44989，**重点**落实");
        Sample.Of("L-MARK", TextKey.OtherMatters, "**（一）要点。**见[网页](https://a.gov.cn)。").ShouldBeEmpty();
    }

    [Fact]
    public void Sentences_cut_by_a_page_are_joined()
    {
        var finding = Sample.Of("L-SPLIT", TextKey.OtherMatters, "（一）政务公开重点任务落实情况\n一是在优化政府网站、企业服\n务中心等平台功能的基础上公开。\n二是加强。").ShouldHaveSingleItem();

        finding.Told().ShouldBe("Warning 有 1 处句子被断成两段，如“网站、企业服‖务中心等平台”。");
        finding.TextFix!.After.ShouldBe("（一）政务公开重点任务落实情况\n一是在优化政府网站、企业服务中心等平台功能的基础上公开。\n二是加强。");
        Sample.Of("L-SPLIT", TextKey.OtherMatters, finding.TextFix.After).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("在“云上青铜峡”登微信公众号上发布。", "“上青铜峡”登微信公众号”中的“登”疑为“等”之误。", "在“云上青铜峡”等微信公众号上发布。")]
    [InlineData("在干部职工论学习会上传达。", "“在干部职工论学习会上传达。”中的“论学习”疑为“理论学习”之误。", "在干部职工理论学习会上传达。")]
    [InlineData("府信息公开平台建设。", "“府信息公开平台建设。”中的“府信息公开”疑为“政府信息公开”之误。", "政府信息公开平台建设。")]
    [InlineData("加强信息公开信息公开工作。", "“加强信息公开信息公开工作。”中的“信息公开信息公开”疑为“信息公开”之误。", "加强信息公开工作。")]
    public void Usual_slips_are_known(string text, string told, string right)
    {
        var finding = Sample.Of("L-TYPO", TextKey.OtherMatters, text).ShouldHaveSingleItem();

        finding.Told().ShouldBe($"Warning {told}");
        finding.TextFix!.After.ShouldBe(right);
        Sample.Of("L-TYPO", TextKey.OtherMatters, right).ShouldBeEmpty();
    }

    [Fact]
    public void Exact_and_rounded_numbers_are_not_mixed()
    {
        Sample.Of("L-NUM", TextKey.ProactiveDisclosure, "转载信息 85 条，发布动态信息 54 条，总阅读量超 7 万人次。").ShouldHaveSingleItem().Told()
            .ShouldBe("Info 同一句里准数（85 条）与约数（超 7 万人次）混用。");
        Sample.Of("L-NUM", TextKey.ProactiveDisclosure, "共公开信息 244 条，公告 100 余条。").ShouldBeEmpty();
        Sample.Of("L-NUM", TextKey.ProactiveDisclosure, "公开信息 49 条，包括提案 3 件、信息 45 条、预算 1 份。").ShouldHaveSingleItem().Told()
            .ShouldBe("Info 同一组数字混用了“件”、“条”、“份”几种单位。");
    }
}
