using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Checks.Generation;

/// <summary>A correct report with all that the checks may know of it.</summary>
internal sealed record GeneratedCase(FilledReport Report, CheckContext Context)
{
    public Figures Figures => Report.Content.Figures;

    public FilledReport LastYear => Context.Earlier[0];

    public decimal this[string cell] => Figures[cell] ?? 0;

    public IEnumerable<string> Rules => Checker.Check(Report, Context).Select(finding => finding.Rule);

    public string Text(TextKey key) => Report.Content.Text(key);

    public GeneratedCase With(params (string Cell, decimal? Value)[] figures) =>
        this with { Report = With(Report, figures) };

    public GeneratedCase With(TextKey key, string text) =>
        this with { Report = Report with { Content = Report.Content.WithText(key, text) } };

    public GeneratedCase Replace(TextKey key, string right, string wrong) =>
        Text(key).Contains(right, StringComparison.Ordinal)
            ? With(key, Text(key).Replace(right, wrong, StringComparison.Ordinal))
            : throw new InvalidOperationException($"The generated {key} lacks '{right}': {Text(key)}");

    public GeneratedCase AfterLastYear(params (string Cell, decimal? Value)[] figures) =>
        this with { Context = Context with { Earlier = [With(LastYear, figures)] } };

    public GeneratedCase From(params SourceNormalisation[] source) => this with { Context = Context with { Source = [.. source] } };

    public GeneratedCase Filed(FilingFacts filing) => this with { Context = Context with { Filing = filing } };

    public static FilledReport With(FilledReport report, params (string Cell, decimal? Value)[] figures) =>
        report with { Content = report.Content.WithFigures(figures.Aggregate(report.Content.Figures, (current, change) => current.With(change.Cell, change.Value))) };
}
