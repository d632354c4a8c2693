using GovInfoReports.Typesetting.Text;

namespace GovInfoReports.Typesetting.Tests.Text;

public class LineBreakerTests
{
    private const string Hanzi28 = "紧紧围绕园区产业发展和项目建设以及涉企服务还有安全生产等";

    [Fact]
    public void A_full_line_has_28_characters_at_their_natural_distance()
    {
        var lines = Setting.Lines(Hanzi28 + Hanzi28 + "末");

        lines.Select(line => line.Glyphs.Count).ShouldBe([28, 28, 1]);
        lines[0].Advances.ShouldAllBe(advance => Math.Abs(advance - 1) < 1e-9);
    }

    [Fact]
    public void The_first_line_leaves_room_for_its_indent() =>
        Setting.Lines(Hanzi28 + Hanzi28, indent: 2).Select(line => line.Glyphs.Count).ShouldBe([26, 28, 2]);

    [Theory]
    [InlineData('。')]
    [InlineData('，')]
    [InlineData('、')]
    [InlineData('；')]
    [InlineData('：')]
    public void A_stop_hangs_over_the_end_and_leaves_the_line_as_it_is(char stop)
    {
        var line = Setting.Lines(Hanzi28 + stop + "下一行")[0];

        Setting.WordsOf(line).ShouldBe(Hanzi28 + stop);
        line.Advances.Take(27).ShouldAllBe(advance => Math.Abs(advance - 1) < 1e-9);
        line.Width.ShouldBe(28, 1e-9);
    }

    [Fact]
    public void Only_one_sign_hangs_and_the_others_make_room_for_each_other()
    {
        var line = Setting.Lines(Hanzi28[..20] + "，（一二三）四。”下一行就从这里开始", 28)[0];

        Setting.WordsOf(line).ShouldBe(Hanzi28[..20] + "，（一二三）四。”");
        line.Advances.Sum().ShouldBe(28, 1e-9);
    }

    [Fact]
    public void A_closing_sign_that_finds_no_room_takes_its_neighbour_to_the_next_line()
    {
        var lines = Setting.Lines(Hanzi28 + "》下一行");

        Setting.WordsOf(lines[0]).ShouldBe(Hanzi28[..27]);
        Setting.WordsOf(lines[1]).ShouldBe("等》下一行");
        lines[0].Advances.Sum().ShouldBe(28 + ((lines[0].Advances[0] - 1) * 1), 0.05);
    }

    [Theory]
    [InlineData("（")]
    [InlineData("《")]
    [InlineData("“")]
    [InlineData("〔")]
    public void An_opening_sign_goes_to_the_next_line(string opening) =>
        Setting.Words(Hanzi28[..27] + opening + "下一行").ShouldBe([Hanzi28[..27], opening + "下一行"]);

    [Fact]
    public void A_figure_is_not_broken_and_keeps_its_year()
    {
        Setting.Words(Hanzi28[..26] + "3985758件").ShouldBe([Hanzi28[..26], "3985758件"]);
        Setting.Words(Hanzi28[..26] + "2025年度").ShouldBe([Hanzi28[..26], "2025年度"]);
        Setting.Words(Hanzi28[..26] + "12月31日").ShouldBe([Hanzi28[..26] + "12月", "31日"]);
        Setting.Words(Hanzi28[..26] + "1709.7万元").ShouldBe([Hanzi28[..26], "1709.7万元"]);
    }

    [Fact]
    public void A_dash_and_an_ellipsis_stay_together_and_off_the_beginning() =>
        Setting.Words(Hanzi28[..27] + "——下一行").ShouldBe([Hanzi28[..26], Hanzi28[26] + "——下一行"]);

    [Fact]
    public void A_long_web_address_is_broken_behind_its_slashes_and_dots()
    {
        var lines = Setting.Words("报告电子版可在门户网站查阅（https://www.wuzhong.gov.cn/xxgk/zfxxgknb/sjbm/zfbgs_44989/）。");

        lines.Length.ShouldBe(2);
        string.Concat(lines).ShouldBe("报告电子版可在门户网站查阅（https://www.wuzhong.gov.cn/xxgk/zfxxgknb/sjbm/zfbgs_44989/）。");
        lines[0].ShouldEndWith("/");
    }

    [Fact]
    public void A_space_between_Chinese_and_a_figure_has_no_width()
    {
        var spaced = Setting.Lines("全年公开信息 210 条")[0];

        spaced.Width.ShouldBe(Setting.Lines("全年公开信息210条")[0].Width, 1e-9);
        Setting.WordsOf(spaced).ShouldBe("全年公开信息 210 条");
    }

    [Fact]
    public void A_space_between_words_is_kept_and_none_begins_a_line()
    {
        Setting.Lines("数字赋能 便民利企")[0].Width.ShouldBe(8.5, 1e-9);
        var line = Setting.Lines(Hanzi28 + " 下一行")[1];
        line.Advances.Sum().ShouldBe(3, 1e-9);
    }

    [Fact]
    public void Every_line_but_the_last_is_exactly_as_wide_as_the_measure()
    {
        const string Text = "2025年，按照《吴忠市政府网站和政务新媒体管理办法》（吴政办发〔2024〕5号）相关规定，对园区累计发布的800余条信息进行全面排查。并围绕敏感词、易错名称等词条在“百度百科”“抖音”等网站平台进行全面筛查，收集意见建议40余条，兑付奖补资金1709.7万元。";
        var lines = Setting.Lines(Text, indent: 2);

        lines.Count.ShouldBeGreaterThan(4);
        foreach (var line in lines.SkipLast(1))
        {
            var hanging = line.Glyphs[^1].Class == CharacterClass.Stop && line.Advances.Sum() > 28 - line.Indent + 0.01 ? line.Advances[^1] : 0;
            (line.Advances.Sum() + line.Indent - hanging).ShouldBe(28, 0.05);
        }

        string.Concat(lines.Select(Setting.WordsOf)).ShouldBe(Text);
    }

    [Fact]
    public void A_word_wider_than_the_line_is_cut_rather_than_lost() =>
        string.Concat(Setting.Words(new string('W', 90))).ShouldBe(new string('W', 90));

    [Fact]
    public void Empty_text_has_no_line() => Setting.Lines(string.Empty).ShouldBeEmpty();
}
