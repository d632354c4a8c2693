using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Tests.Checks.Generation;

namespace GovInfoReports.Templates.Tests.Checks;

public class GeneratedReportTests
{
    private const int Reports = 1000;

    [Fact]
    public void A_thousand_correct_reports_have_neither_error_nor_warning()
    {
        var told = new List<string>();
        for (var number = 0; number < Reports; number++)
        {
            var (report, context) = GeneratedReports.Get(number);
            told.AddRange(Checker.Check(report, context)
                .Where(finding => finding.Severity != Severity.Info)
                .Select(finding => $"{number} {finding.Rule} {finding.Message}"));
        }

        told.ShouldBeEmpty();
    }
}
