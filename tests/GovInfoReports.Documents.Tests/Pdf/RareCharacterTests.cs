using GovInfoReports.Documents.Import;
using GovInfoReports.Documents.Pdf;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;
using GovInfoReports.Typesetting.Fonts;

namespace GovInfoReports.Documents.Tests.Pdf;

public class RareCharacterTests
{
    private static readonly FontSet Fonts = FontSet.Load(null);

    [Fact]
    public void A_name_with_a_rare_character_is_told_with_the_words_around()
    {
        var rare = In(TextKey.OtherMatters, "联系人𬭎㛃，电话 0953-2037701。\n（一）𬭎某的建议。已办理𬭎某的建议。");

        rare.Select(one => (one.Character, one.Text, one.Words, one.IsDrawn)).ShouldBe(
        [
            ("𬭎", TextKey.OtherMatters, "联系人𬭎㛃，电话 0…", true),
            ("㛃", TextKey.OtherMatters, "联系人𬭎㛃，电话 09…", true),
        ]);
        rare[0].Sentence(Seed.Edition).ShouldBe("其他需要报告的事项“联系人𬭎㛃，电话 0…”中的“𬭎”（U+2CB4E）不在这里所用的字体中，PDF 用后备宋体显示，字形与前后文字略有不同。");
    }

    [Fact]
    public void A_character_no_font_has_is_said_to_become_a_box()
    {
        var rare = In(TextKey.Title, "某市\U0010FFFD局 2025 年政府信息公开工作年度报告").ShouldHaveSingleItem();

        rare.IsDrawn.ShouldBeFalse();
        rare.Sentence(Seed.Edition).ShouldBe(
            "标题“某市\U0010FFFD局 2025…”中的“\U0010FFFD”（U+10FFFD）没有字体能显示，PDF 中会是一个方框；请核对这个字，确需使用的，请管理员在字体目录中增加有这个字的字体。");
    }

    [Fact]
    public void Words_are_not_cut_inside_a_character() => In(TextKey.Overview, "𠀀𠀀𠀀𠀀𠀀㛃𠀀𠀀𠀀𠀀𠀀")[^1].Words.ShouldBe("…𠀀𠀀𠀀㛃𠀀𠀀𠀀…");

    [Fact]
    public void Invisible_signs_are_nothing_to_tell() => In(TextKey.Overview, "一\u200B二\u00A0三\uFEFF").ShouldBeEmpty();

    [Fact]
    public void The_seeds_have_none() => Seeds.All.SelectMany(seed => RareCharacters.In(ReportImporter.Import(seed.Bytes, seed.FileName).Report, Fonts)).ShouldBeEmpty();

    private static FilledReport Seed { get; } = ReportImporter.Import(Seeds.GovernmentOffice.Bytes, Seeds.GovernmentOffice.FileName).Report;

    private static List<RareCharacter> In(TextKey key, string text) => [.. RareCharacters.In(Seed with { Content = Seed.Content.WithText(key, text) }, Fonts)];
}
