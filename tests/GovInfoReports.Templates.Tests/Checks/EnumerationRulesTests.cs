using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Checks;

public class EnumerationRulesTests
{
    private const string Shapotou =
        "全年累计主动公开政府信息 200 条，政府网站发布信息 75 条、“沙坡头工信和商务”微信公众号推送信息 125 条。其中，机构职能 2 条、部门预决算 2 条、政策解读 22 条、行政执法 3 条、普法宣传 3 条、招商引资 8 条、公示公告 27 条及工作动态、资讯、便民提示等其他信息 133 条。";

    private const string Industry =
        "主动公开信息 180 条，其中通过政府门户网站公开部门信息 49 条，包括人大政协提案 3 件、部门信息 7 条、政府信息公开工作年度报告 1 份、公示公告 13 份、政策问答 20 条、行政执法公示 4 条、按照规定时间公开年度部门预算 1 份。依托微博、微信公众号公开各类信息 131 条。通过宁夏十公示信息报送系统主动公开行政许可信息 33 条。";

    [Theory]
    [InlineData(Shapotou)]
    [InlineData(Industry)]
    [InlineData("共主动公开各类信息 244 条，公告公示节假日值班安排等各类信息 100 余条。")]
    [InlineData("发布各类政府信息 865 条；制作图解 45 个、MG 动画 16 期。")]
    [InlineData("主动公开信息二百条，其中网站一百二十条、公众号八十条。")]
    public void Parts_that_add_up_or_cannot_be_added_are_silent(string text)
    {
        Told(text).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("其他信息 133 条", "其他信息 134 条", "Warning “全年累计主动公开政府信息 200 条”，所列各项 2 + 2 + 22 + 3 + 3 + 8 + 27 + 134 = 201，相差 1。")]
    [InlineData("推送信息 125 条", "推送信息 120 条", "Info “全年累计主动公开政府信息 200 条”，所列各项 75 + 120 = 195，相差 5。")]
    public void A_wrong_part_of_either_list_is_found(string right, string wrong, string told)
    {
        Told(Shapotou.Replace(right, wrong, StringComparison.Ordinal)).ShouldBe([told]);
    }

    [Theory]
    [InlineData("公示公告 13 份", "公示公告 14 份", "Warning “其中通过政府门户网站公开部门信息 49 条”，所列各项 3 + 7 + 1 + 14 + 20 + 4 + 1 = 50，相差 1。")]
    [InlineData("公开各类信息 131 条", "公开各类信息 132 条", "Info “主动公开信息 180 条”，所列各项 49 + 132 = 181，相差 1。")]
    public void Nested_lists_are_added_level_by_level(string right, string wrong, string told)
    {
        Told(Industry.Replace(right, wrong, StringComparison.Ordinal)).ShouldBe([told]);
    }

    [Fact]
    public void A_list_that_does_not_claim_to_be_full_is_only_shown()
    {
        Told("主动公开各类政府信息 210 条。一是通过政府网站公开园区年度预算等信息 7 条。二是通过微信公众号转载信息 85 条，并进行解读；发布动态信息 54 条，总阅读量超 7 万人次。")
            .ShouldBe(["Info “主动公开各类政府信息 210 条”，所列各项 7 + 85 + 54 = 146，相差 64。"]);
    }

    private static List<string> Told(string text) => [.. Sample.Of("N-PARTS", TextKey.ProactiveDisclosure, text).Select(finding => finding.Told())];
}
