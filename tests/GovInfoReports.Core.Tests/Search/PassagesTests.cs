using GovInfoReports.Core.Search;

namespace GovInfoReports.Core.Tests.Search;

public class PassagesTests
{
    private const string Text = "2025 年，共办理依申请公开 38 件，均在法定时限内规范予以答复。未发生因依申请公开引起的行政复议和行政诉讼案件。";

    [Theory]
    [InlineData("2025年", "[2025 年]，共办理依申请公开 38 件，均在法定时限内规范予以答复。未发生因依申请公开引起的行政复议和行政诉讼案件。")]
    [InlineData("依申请公开", "2025 年，共办理[依申请公开] 38 件，均在法定时限内规范予以答复。未发生因[依申请公开]引起的行政复议和行政诉讼案件。")]
    [InlineData("公开３８", "2025 年，共办理依申请[公开 38] 件，均在法定时限内规范予以答复。未发生因依申请公开引起的行政复议和行政诉讼案件。")]
    [InlineData("讼", "…未发生因依申请公开引起的行政复议和行政诉[讼]案件。")]
    public void A_passage_shows_the_words_where_they_stand(string query, string expected)
    {
        var passage = Passages.Of([Text], SearchText.WordsOf(query), 2).ShouldHaveSingleItem();

        string.Concat(passage.Parts.Select(part => part.Matches ? $"[{part.Text}]" : part.Text)).ShouldBe(expected.TrimStart('…'));
        passage.CutBefore.ShouldBe(expected.StartsWith('…'));
    }

    [Fact]
    public void Each_word_has_its_passage_unless_an_earlier_one_shows_it()
    {
        string[] texts = ["第一段说到平台。\n第二段说到监督。", "第三段又说到平台和诉讼。"];

        Passages.Of(texts, ["平台", "监督", "诉讼"], 5).Select(passage => passage.Text).ShouldBe(["第一段说到平台。", "第二段说到监督。", "第三段又说到平台和诉讼。"]);
        Passages.Of(texts, ["平台", "监督", "诉讼"], 2).Count.ShouldBe(2);
        Passages.Of(texts, ["没有"], 2).ShouldBeEmpty();
    }

    [Fact]
    public void A_rare_character_is_never_cut_in_two()
    {
        var text = string.Concat(Enumerable.Repeat("𬭎", 200)) + "平台";

        var passage = Passages.Of([text], ["平台"], 1).ShouldHaveSingleItem();

        passage.Text.ShouldBe(string.Concat(Enumerable.Repeat("𬭎", 10)) + "平台");
        passage.CutBefore.ShouldBeTrue();
    }
}
