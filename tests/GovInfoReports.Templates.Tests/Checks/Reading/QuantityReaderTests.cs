using GovInfoReports.Templates.Checks.Reading;

namespace GovInfoReports.Templates.Tests.Checks.Reading;

public class QuantityReaderTests
{
    [Theory]
    [InlineData("办理依申请公开 38 件，", "38 件")]
    [InlineData("共受理申请1,234件。", "1234 件")]
    [InlineData("收到申请３８件", "38 件")]
    [InlineData("收到申请三十八件", "38 件")]
    [InlineData("发布信息一千二百零五条", "1205 条")]
    [InlineData("召开会议两次", "2 次")]
    [InlineData("阅读量3.5万次", "≈35000 次")]
    [InlineData("总阅读量超 7 万人次", "≈70000 人次")]
    [InlineData("整改错情1700余处", "≈1700 处")]
    [InlineData("发布信息三万余条", "≈30000 条")]
    [InlineData("信息近百条", "≈100 条")]
    [InlineData("答复十余件", "≈10 件")]
    [InlineData("补助资金1100余万元", "≈11000000 元")]
    [InlineData("奖补资金1709.7万元", "17097000 元")]
    [InlineData("收取信息处理费 380 元", "380 元")]
    [InlineData("制作图解 45 个、MG 动画 16 期", "45 个|16 期")]
    [InlineData("公报》6 期 6000 册", "6 期|6000 册")]
    [InlineData("未收到申请 0 件", "0 件")]
    public void A_number_with_a_unit_is_read(string text, string quantities)
    {
        Told(text).ShouldBe(quantities);
    }

    [Theory]
    [InlineData("2025 年 1 月 1 日至 12 月 31 日")]
    [InlineData("电话：0953-2037701；邮编：751100")]
    [InlineData("明珠西路218号 110 室")]
    [InlineData("国办公开办函〔2021〕30号、宁政办[2021]30号件")]
    [InlineData("https://www.wuzhong.gov.cn/xxgk/30条/44989/")]
    [InlineData("《关于印发3件制度的通知》")]
    [InlineData("第二十条第（一）项、第20条")]
    [InlineData("“三审三校”“高效办成一件事”")]
    [InlineData("十四五期间 12345 便民热线")]
    [InlineData("信息公开条例")]
    [InlineData("30个部门、3部门")]
    [InlineData("按100元/件计收")]
    public void Other_digits_are_no_quantities(string text)
    {
        QuantityReader.Read(text).Where(quantity => quantity.Unit is not "个").ShouldBeEmpty();
    }

    [Fact]
    public void The_place_is_that_of_the_words()
    {
        const string Text = "共发布约 1.2 万条信息";

        var quantity = QuantityReader.Read(Text).ShouldHaveSingleItem();

        Text.Substring(quantity.Start, quantity.Length).ShouldBe("约 1.2 万条");
        quantity.Value.ShouldBe(12_000);
    }

    [Theory]
    [InlineData("十", 10)]
    [InlineData("二十", 20)]
    [InlineData("两百零三", 203)]
    [InlineData("三万六千", 36_000)]
    [InlineData("一亿二千万", 120_000_000)]
    [InlineData("二〇二五", 2025)]
    [InlineData("十四五", null)]
    [InlineData("一二", null)]
    [InlineData("", null)]
    public void Chinese_numerals_have_values(string text, int? value)
    {
        ChineseNumeral.Parse(text).ShouldBe(value);
    }

    private static string Told(string text) =>
        string.Join('|', QuantityReader.Read(text).Select(quantity => $"{(quantity.IsApproximate ? "≈" : "")}{quantity.Value:0.##} {quantity.Unit}"));
}
