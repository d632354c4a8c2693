using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Checks;

/// <summary>Small reports for the checks.</summary>
internal static class Sample
{
    public const string Agency = "宁远市水务局";

    public static Figures Zero => Figures.Zero(AnnualReport2021.Edition);

    /// <summary>Table three as 吴忠市人民政府办公室 published it for 2025, with its two broken columns.</summary>
    public static Figures Broken => Set(
        Zero,
        ("N.P", 35), ("N.B", 2), ("N.T", 37), ("C.P", 1), ("C.T", 1), ("R1.P", 10), ("R1.T", 10), ("R2.P", 2), ("R2.T", 2),
        ("R4.1.P", 22), ("R4.1.T", 22), ("R4.2.P", 1), ("R4.2.B", 2), ("R4.2.T", 3), ("R6.1.P", 1), ("R6.1.T", 1), ("R7.P", 38), ("R7.T", 38));

    /// <summary>A department about whose powers nothing is known.</summary>
    public static CheckContext Context => new(AgencyProfile.Guess(Agency));

    public static Figures Set(Figures figures, params (string Place, decimal? Value)[] changes) =>
        changes.Aggregate(figures, (current, change) => current.With($"T3.{change.Place}", change.Value));

    /// <summary>Zeros but for the cells named in full.</summary>
    public static Figures With(params (string Cell, decimal? Value)[] changes) =>
        changes.Aggregate(Zero, (current, change) => current.With(change.Cell, change.Value));

    public static ReportContent Report(Figures figures) => ReportContent.Blank(AnnualReport2021.Edition).WithFigures(figures);

    public static FilledReport Filled(Figures figures, int year = 2025, params (TextKey Key, string Text)[] texts) =>
        new(Agency, year, 1, texts.Aggregate(Report(figures), (content, text) => content.WithText(text.Key, text.Text)));

    /// <summary>The context with the year before.</summary>
    public static CheckContext After(Figures lastYear, params Figures[] before) =>
        Context with { Earlier = [Filled(lastYear, 2024), .. before.Select((figures, index) => Filled(figures, 2023 - index))] };

    /// <summary>What one rule says.</summary>
    public static List<Finding> Of(string rule, FilledReport report, CheckContext? context = null) =>
        [.. Checker.Check(report, context ?? Context).Where(finding => finding.Rule == rule)];

    /// <summary>What one rule says about one text.</summary>
    public static List<Finding> Of(string rule, TextKey key, string text, CheckContext? context = null) =>
        Of(rule, Filled(Zero, 2025, (key, text)), context);

    public static string Told(this Finding finding) => $"{finding.Severity} {finding.Message}";
}
