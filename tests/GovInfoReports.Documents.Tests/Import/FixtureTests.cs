using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Import;

public class FixtureTests
{
    public static TheoryData<string> Files => [.. Fixtures.All.Select(fixture => fixture.File)];

    [Fact]
    public void Every_file_is_tested()
    {
        var files = Directory.GetFiles(RepositoryRoot.Combine("tests", "GovInfoReports.Documents.Tests", "Fixtures")).Select(Path.GetFileName);

        Fixtures.All.Select(fixture => fixture.File).Order(StringComparer.Ordinal).ShouldBe(files.Order(StringComparer.Ordinal)!);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_figure_is_the_seeds(string file)
    {
        var fixture = Fixtures.Get(file);
        var expected = SeedSource.FiguresOf(fixture.Seed);

        var figures = fixture.Import().Report.Content.Figures;

        expected.Count.ShouldBe(200);
        figures.Edition.Cells.Where(cell => figures[cell] != expected[cell.Key.ToString()]).Select(cell => $"{cell.Key}={figures[cell]}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_text_is_the_seeds(string file)
    {
        var fixture = Fixtures.Get(file);
        var expected = ReportImporter.Import(fixture.Seed.Bytes, fixture.Seed.FileName).Report;

        var report = fixture.Import().Report;

        report.Agency.ShouldBe(expected.Agency);
        report.Year.ShouldBe(expected.Year);
        foreach (var text in expected.Edition.Texts.Where(text => text.Key != TextKey.Title))
        {
            Shown(report.Content, text.Key, fixture).ShouldBe(Shown(expected.Content, text.Key, fixture), customMessage: text.Key.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_heading_row_or_column_is_missing(string file)
    {
        string[] kinds = [NormalisationKind.Section, NormalisationKind.Item, NormalisationKind.Table];
        var fixture = Fixtures.Get(file);

        var imported = fixture.Import();

        imported.Normalised.Where(entry => kinds.Contains(entry.Kind) && entry.Before.Length == 0).ShouldBeEmpty();
        imported.Doubts.Select(doubt => doubt.Read).ShouldBe(fixture.Doubted);
        imported.Unplaced.ShouldBe(fixture.Unplaced);
        imported.Normalised.Select(entry => (entry.Kind, entry.Where, entry.Before)).Intersect(fixture.Told).ShouldBe(fixture.Told, ignoreOrder: true);
    }

    private static string Shown(ReportContent content, TextKey key, Fixture fixture)
    {
        var text = fixture.IsPlain || fixture.IsCondensed ? Narrative.Parse(content.Text(key)).PlainText : content.Text(key);
        return fixture.IsCondensed ? SeedSource.Condense(text) : text;
    }
}
