namespace GovInfoReports.RepositoryTests.Architecture;

/// <summary>Stored texts hold references to cells; only one place prints them.</summary>
public class PrintedReportTests
{
    [Theory]
    [InlineData("Core", "src/GovInfoReports.Core/Reports/Report.cs")]
    [InlineData("BackOffice")]
    // Sums, which have no texts.
    [InlineData("PublicSite", "src/GovInfoReports.PublicSite/Pages/Statistics/StatisticsFiles.cs", "src/GovInfoReports.PublicSite/Pages/Statistics/Year.cshtml.cs")]
    public void A_stored_report_becomes_a_printed_one_in_one_place(string project, params string[] places)
    {
        var makers = Repository.Files.Where(file => file.StartsWith($"src/GovInfoReports.{project}/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal))
            .Where(file => Repository.Read(file) is var code && (code.Contains("new FilledReport(", StringComparison.Ordinal) || code.Contains("FilledReport ToFilledReport() => new(", StringComparison.Ordinal)));

        makers.ShouldBe(places);
    }
}
