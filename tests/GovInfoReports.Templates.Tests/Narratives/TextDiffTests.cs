using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Templates.Tests.Narratives;

public class TextDiffTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("一样", "一样", "一样")]
    [InlineData("", "新写", "+新写")]
    [InlineData("删去", "", "-删去")]
    [InlineData("2024年收到申请12件。", "2025年收到申请37件。", "-2024|+2025|年收到申请|-12|+37|件。")]
    [InlineData("全年公开信息，解读政策。", "全年主动公开信息。", "全年|+主动|公开信息|-，解读政策|。")]
    [InlineData("甲乙丙丁戊", "子乙丑丁寅", "-甲乙丙丁戊|+子乙丑丁寅")]
    public void Changes_are_told_as_a_person_reads_them(string before, string after, string told) =>
        string.Join('|', TextDiff.Compare(before, after).Select(span => span.Kind switch { DiffKind.Removed => "-", DiffKind.Added => "+", _ => "" } + span.Words)).ShouldBe(told);

    [Fact]
    public void Random_texts_are_put_together_again()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var (before, after) = (Words(random), Words(random));

            var spans = TextDiff.Compare(before, after);

            string.Concat(spans.Where(span => span.Kind != DiffKind.Added).Select(span => span.Words)).ShouldBe(before);
            string.Concat(spans.Where(span => span.Kind != DiffKind.Removed).Select(span => span.Words)).ShouldBe(after);
            var places = SignMatch.Of(before, after);
            places.Index().Where(place => place.Item >= 0).ShouldAllBe(place => before[place.Index] == after[place.Item]);
            places.Where(place => place >= 0).ShouldBeInOrder();
        }
    }

    [Fact]
    public void Texts_with_nothing_in_common_are_replaced_whole()
    {
        var (before, after) = (new string('甲', 60_000), new string('乙', 60_000));

        TextDiff.Compare(before, after).ShouldBe([new(DiffKind.Removed, before), new(DiffKind.Added, after)]);
    }

    private static string Words(Random random) => string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => "甲乙丙"[random.Next(3)]));
}
