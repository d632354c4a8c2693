using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Import;

public class ConservationTests
{
    public static TheoryData<string> TextSeeds => [.. Seeds.All.Where(seed => seed.Extension == ".txt").Select(seed => seed.Code)];

    [Theory]
    [MemberData(nameof(TextSeeds))]
    public void Lines_in_any_order_are_all_found_again(string code)
    {
        var seed = Seeds.Get(code);
        var lines = seed.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var round = 0; round < 20; round++)
        {
            string[] shuffled = [$"{seed.Agency}{seed.Year}年政府信息公开工作年度报告", .. lines];
            new Random(round).Shuffle(shuffled.AsSpan(1));

            var imported = Variant.Import(string.Join('\n', shuffled));

            var kept = Kept(imported);
            foreach (var words in shuffled.SelectMany(line => line.Split('\t', '。')).Where(cell => !cell.All(sign => char.IsDigit(sign) || char.IsWhiteSpace(sign))))
            {
                kept.ShouldContain(SeedSource.Condense(words).Replace("<http://www.spt.gov.cn>", "http://www.spt.gov.cn", StringComparison.Ordinal), customMessage: $"round {round}");
            }
        }
    }

    /// <summary>PDFs and old workbooks are compared word for word with their seeds elsewhere.</summary>
    public static TheoryData<string> Files => [.. Fixtures.All.Select(fixture => fixture.File).Where(file => !file.EndsWith(".pdf", StringComparison.Ordinal) && !file.EndsWith(".xls", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_word_of_a_file_is_found_again_or_left_out_knowingly(string file)
    {
        var fixture = Fixtures.Get(file);

        var kept = Kept(fixture.Import());

        FileWords.Of(fixture).Select(SeedSource.Condense).Where(words => !words.All(sign => char.IsDigit(sign) || "/—-件无".Contains(sign, StringComparison.Ordinal)))
            .Where(words => !kept.Contains(words, StringComparison.Ordinal))
            .Distinct()
            .ShouldBe(fixture.LeftOut.Select(SeedSource.Condense));
    }

    // Texts, what was told, and the official words that stand for captions.
    private static string Kept(ImportedReport imported)
    {
        var content = imported.Report.Content;
        var official = content.Edition.Sections.Select(section => section.Heading)
            .Concat(content.Edition.Texts.Select(text => text.Heading ?? string.Empty))
            .Concat(content.Edition.Tables.SelectMany(table => table.Grid.Cells).Select(cell => cell.Caption));
        var texts = content.Edition.Texts.Select(text => text.Key == TextKey.Title ? content.Text(text.Key) : Narrative.Parse(content.Text(text.Key)).PlainText);
        var told = imported.Normalised.Select(entry => entry.Before).Concat(imported.Unplaced);
        return SeedSource.Condense(string.Join('|', texts.Concat(told).Concat(official)));
    }
}
