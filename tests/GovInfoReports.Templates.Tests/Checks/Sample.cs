using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;

namespace GovInfoReports.Templates.Tests.Checks;

/// <summary>Small reports for the checks.</summary>
internal static class Sample
{
    public static Figures Zero => Figures.Zero(AnnualReport2021.Edition);

    /// <summary>Table three as 吴忠市人民政府办公室 published it for 2025, with its two broken columns.</summary>
    public static Figures Broken => Set(
        Zero,
        ("N.P", 35), ("N.B", 2), ("N.T", 37), ("C.P", 1), ("C.T", 1), ("R1.P", 10), ("R1.T", 10), ("R2.P", 2), ("R2.T", 2),
        ("R4.1.P", 22), ("R4.1.T", 22), ("R4.2.P", 1), ("R4.2.B", 2), ("R4.2.T", 3), ("R6.1.P", 1), ("R6.1.T", 1), ("R7.P", 38), ("R7.T", 38));

    public static Figures Set(Figures figures, params (string Place, decimal? Value)[] changes) =>
        changes.Aggregate(figures, (current, change) => current.With($"T3.{change.Place}", change.Value));

    public static ReportContent Report(Figures figures) => ReportContent.Blank(AnnualReport2021.Edition).WithFigures(figures);
}
