using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Templates.Tests.Narratives;

public class NarrativeTests
{
    [Fact]
    public void Paragraphs_bold_and_links_are_read()
    {
        var narrative = Narrative.Parse("一是**抓培训**。\n见[年报栏目](https://www.gov.cn/a_b/)。");

        narrative.Paragraphs.Length.ShouldBe(2);
        narrative.Paragraphs[0].Runs.ShouldBe([new Run("一是"), new Run("抓培训", Bold: true), new Run("。")]);
        narrative.Paragraphs[1].Runs.ShouldBe([new Run("见"), new Run("年报栏目", Link: "https://www.gov.cn/a_b/"), new Run("。")]);
    }

    [Theory]
    [InlineData("国办公开办函[2021]30号")]
    [InlineData("2 * 3，a*b，**没有结束")]
    [InlineData(@"路径 C:\目录 和 \* 号")]
    [InlineData("[括号](不是链接)")]
    [InlineData("[脚本](javascript:alert(1))")]
    public void What_is_no_markup_is_kept(string text)
    {
        Narrative.Parse(Narrative.Parse(text).ToString()).ShouldBe(Narrative.Parse(text));
        Narrative.Parse(text).Paragraphs[0].Runs.ShouldAllBe(run => !run.Bold && run.Link == null);
    }

    [Theory]
    [InlineData("**不是粗体**")]
    [InlineData("[不是](https://链接)")]
    [InlineData(@"反斜线 \\ 与 \[")]
    public void Literal_signs_survive_writing_and_reading(string words)
    {
        var narrative = new Narrative([new Paragraph([new Run(words)])]);

        Narrative.Parse(narrative.ToString()).ShouldBe(narrative);
    }

    [Fact]
    public void Any_runs_survive_writing_and_reading()
    {
        string[] pieces = ["字", "*", "**", "\\", "[", "]", "(", "](https://a/)", " ", "。"];
        for (var seed = 0; seed < 5_000; seed++)
        {
            var random = new Random(seed);
            var runs = Enumerable.Range(0, random.Next(1, 6)).Select(index => new Run(
                "起" + string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => pieces[random.Next(pieces.Length)])) + pieces[random.Next(3)],
                Bold: index % 2 == 1,
                Link: random.Next(4) == 0 ? "https://www.gov.cn/a*b_c" : null));
            var narrative = new Narrative([new Paragraph([.. runs])]);

            Narrative.Parse(narrative.ToString()).ShouldBe(narrative, customMessage: $"seed {seed}: {narrative}");
        }
    }
}
