using System.Collections.Concurrent;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;
using GovInfoReports.Templates.Tests.Checks.Generation;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Benchmarks;

/// <summary>
/// The correct reports of the tests, as long as real ones and in their words: each text goes on with sentences drawn from the five real reports. So a
/// usual word stands in nearly all of them, and a rare one in few.
/// </summary>
internal static class GeneratedTexts
{
    /// <summary>The year the tests generate; the one before is known too.</summary>
    public const int Year = 2025;

    private const int SentencesPerText = 5;

    private static readonly string[] Sentences =
    [
        .. Seeds.All.Select(seed => ReportImporter.Import(seed.Bytes, seed.FileName).Report)
            .SelectMany(report => AnnualReport2021.Edition.Texts.Where(text => text.Key.Name.StartsWith('S')).Select(text => Narrative.Parse(report.Content.Text(text.Key)).PlainText))
            .SelectMany(text => text.Split('。', '\n')).Where(sentence => sentence.Length > 8).Distinct(),
    ];

    private static readonly ConcurrentDictionary<int, GeneratedCase> Cases = new();

    public static string NameOf(int body) => Case(body).Report.Agency;

    /// <summary>As the tests generate it.</summary>
    /// <param name="year">Odd years have one set of figures of the body, even ones the other.</param>
    public static FilledReport Short(int body, int year) => (year % 2 == Year % 2 ? Case(body).Report : Case(body).LastYear) with { Year = year };

    /// <summary>As long as a real one.</summary>
    public static FilledReport Report(int body, int year)
    {
        var generated = Short(body, year);
        var random = new Random((body * 31) + year);
        var content = AnnualReport2021.Edition.Texts.Where(text => text.Key.Name.StartsWith("S1.", StringComparison.Ordinal) || text.Key == TextKey.ProblemsAndImprovements)
            .Aggregate(generated.Content, (longer, text) => longer.WithText(text.Key, longer.Text(text.Key) + Further(random)));
        return generated with { Content = content.WithText(TextKey.Title, FilledReport.StandardTitle(generated.Agency, year)) };
    }

    private static string Further(Random random) => $"{string.Join('。', random.GetItems(Sentences, SentencesPerText))}。";

    private static GeneratedCase Case(int body) => Cases.GetOrAdd(body, GeneratedReports.Get);
}
