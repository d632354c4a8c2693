namespace GovInfoReports.Typesetting.Tests.Text;

public class CaptionBreakerTests
{
    [Fact]
    public void Lines_are_of_equal_length() => Setting.Caption("社会公益组织情况", 5).ShouldBe(["社会公益", "组织情况"]);

    [Fact]
    public void Words_of_two_characters_stay_whole() => Setting.Caption("法律服务机构", 5).ShouldBe(["法律服务", "机构"]);

    [Fact]
    public void A_break_behind_punctuation_is_preferred() => Setting.Caption("（三）不予公开", 5).ShouldBe(["（三）", "不予公开"]);

    [Fact]
    public void A_caption_that_fits_is_one_line() => Setting.Caption("自然人", 3).ShouldBe(["自然人"]);

    [Fact]
    public void No_line_begins_with_a_closing_sign() =>
        Setting.Caption("本年收费金额（单位：万元）", 4).ShouldAllBe(line => line[0] != '）' && line[0] != '：');
}
