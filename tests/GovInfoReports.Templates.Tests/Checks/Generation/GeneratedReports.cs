using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Checks.Similarity;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Templates.Tests.Checks.Generation;

/// <summary>Correct reports of all kinds of bodies, the same for the same number.</summary>
internal static class GeneratedReports
{
    private const int Year = 2025;
    private const int Peers = 12;

    private static readonly Lazy<SimilarityIndex> Index = new(() => SimilarityIndex.Of(Enumerable.Range(1_000_000, Peers).Select(number => Report(number, out _))));

    private static readonly AgencyDirectory Others = new(["固原市财政局", "固原市人民政府", "宁远市"]);

    public static GeneratedCase Get(int number)
    {
        var report = Report(number, out var lastYear);
        return new GeneratedCase(report, new CheckContext(Profile(number)) { Earlier = [lastYear], Peers = Index.Value, OtherAgencies = Others });
    }

    private static FilledReport Report(int number, out FilledReport lastYear)
    {
        var (random, agency) = (new Random(number), Profile(number));
        var generator = new FigureGenerator(random, agency);
        var before = generator.Next(null);
        lastYear = new FilledReport(agency.Name, Year - 1, 1, new TextGenerator(random, agency, before, Year - 1).Write());
        return new FilledReport(agency.Name, Year, 1, new TextGenerator(random, agency, generator.Next(before), Year).Write());
    }

    private static AgencyProfile Profile(int number) => (number % 5) switch
    {
        0 => AgencyProfile.Guess($"宁远第{number}市人民政府") with { Powers = DecisionPowers.Licences | DecisionPowers.Penalties | DecisionPowers.CoerciveMeasures },
        1 => AgencyProfile.Guess($"宁远第{number}工业园区管委会") with { Powers = DecisionPowers.None },
        2 => AgencyProfile.Guess($"宁远第{number}市水务局") with { Powers = DecisionPowers.Licences | DecisionPowers.Penalties },
        3 => AgencyProfile.Guess($"宁远第{number}市人民政府办公室") with { Powers = DecisionPowers.None },
        _ => AgencyProfile.Guess($"宁远第{number}市公安局") with { Powers = DecisionPowers.Penalties | DecisionPowers.CoerciveMeasures },
    };
}
