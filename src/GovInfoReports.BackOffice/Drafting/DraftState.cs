using System.Collections.Immutable;
using GovInfoReports.Core.Explanations;
using GovInfoReports.Core.Reports;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.BackOffice.Drafting;

/// <summary>What the drafting page shows: content, findings, and per cell what was typed. A view; the store is elsewhere.</summary>
public sealed class DraftState
{
    private readonly Report report;
    private readonly CheckContext context;
    private readonly Dictionary<CellKey, CellView> views = [];
    private readonly ImmutableArray<ReportExplanation> explanations;
    private ImmutableArray<Finding> elsewhere = [];

    /// <param name="report">Loaded with its agency.</param>
    /// <param name="context">What the store knows beside the report, loaded once.</param>
    /// <param name="explained">The findings of the stored report, with what was said about them.</param>
    public DraftState(Report report, CheckContext context, ReportFindings explained)
    {
        explanations = [.. explained.Present.SelectMany(item => item.Explanations), .. explained.Settled.SelectMany(item => item.Explanations)];
        (this.report, this.context, Content) = (report, context, report.Content);
        foreach (var cell in Content.Edition.Cells)
        {
            var figure = CellValue.Format(Content.Figures[cell]);
            views[cell.Key] = new CellView(figure, figure, null, []);
        }

        CheckAll();
    }

    public ReportContent Content { get; private set; }

    /// <summary>Those of the tables as of the last keystroke, the others as of the last save.</summary>
    public ImmutableArray<Finding> Findings { get; private set; } = [];

    /// <summary>Last year's report as published, or null.</summary>
    public FilledReport? LastYear => context.LastYear(report.Year);

    public int Faults => views.Values.Count(view => view.Fault is not null);

    public int Errors => Findings.Count(finding => finding.Severity == Severity.Error) + Faults;

    public CellView this[CellKey key] => views[key];

    /// <summary>A text as stored, with what it prints now.</summary>
    public BoundText Text(TextKey key) => BoundText.Read(Content.Text(key), Content.Figures);

    /// <summary>A keystroke: the figure if it can be read, else the fault; totals and the tables' findings follow.</summary>
    public void Type(CellKey key, string text)
    {
        if (CellValue.TryParse(text, Content.Edition[key].Kind, out var value, out var fault))
        {
            var figures = Content.Figures.With(Content.Edition[key], value);
            Show(Calculator.RecomputeTotals(figures, [key]));
            views[key] = views[key] with { Text = text, Fault = null };
        }
        else
        {
            views[key] = views[key] with { Text = text, Fault = fault };
        }

        Collect(Checker.Check(Content));
    }

    /// <summary>Leaving the cell: a figure that was understood is shown as it is stored.</summary>
    public void Settle(CellKey key)
    {
        if (views[key].Fault is null)
        {
            views[key] = views[key] with { Text = CellValue.Format(Content.Figures[key]) };
        }
    }

    /// <summary>Figures set together, totals included, as a repair does; nothing is recomputed.</summary>
    public void Set(IEnumerable<CellFix> fixes)
    {
        Show(fixes.Aggregate(Content.Figures, (figures, fix) => figures.With(figures.Edition[fix.Cell], fix.Value)));
        Collect(Checker.Check(Content));
    }

    /// <summary>Takes the texts that the store holds now, and with <paramref name="figures"/> its figures too, and checks the whole report.</summary>
    public void Refresh(ReportContent stored, bool figures)
    {
        Content = stored.WithFigures(Content.Figures);
        if (figures)
        {
            Show(stored.Figures);
        }

        CheckAll();
    }

    private void Show(Figures figures)
    {
        foreach (var cell in figures.Edition.Cells)
        {
            if (figures[cell] != Content.Figures[cell])
            {
                var figure = CellValue.Format(figures[cell]);
                views[cell.Key] = views[cell.Key] with { Text = figure, Figure = figure, Fault = null };
            }
        }

        Content = Content.WithFigures(figures);
    }

    private void CheckAll()
    {
        var tables = Checker.Check(Content);
        var all = Checker.Check(report.ToFilledReport() with { Content = BoundText.Print(Content) }, context);
        elsewhere = [.. ReportFindings.Of(all, explanations).Present.Skip(tables.Length).Select(item => item.Finding).Where(IsSettled)];
        Collect(tables);
    }

    // A cell that nobody has filled in yet is not a figure that fell to zero.
    private bool IsSettled(Finding finding) =>
        finding.Severity == Severity.Error || !finding.Fields.All(field => field.TryGetCell(out var cell) && Content.Figures[cell] is null);

    private void Collect(ImmutableArray<Finding> tables)
    {
        Findings = [.. tables, .. elsewhere];
        var marks = Findings.Index()
            .Where(finding => finding.Item.Severity == Severity.Error)
            .SelectMany(finding => finding.Item.Marked, (finding, field) => (field, finding.Index))
            .ToLookup(mark => mark.field, mark => mark.Index);
        foreach (var (key, view) in views)
        {
            ImmutableArray<int> found = [.. marks[key]];
            if (!view.Findings.SequenceEqual(found))
            {
                views[key] = view with { Findings = found };
            }
        }
    }
}

/// <summary>A cell as shown.</summary>
/// <param name="Text">What stands in the input.</param>
/// <param name="Figure">The figure as sentences print it; empty where the cell is blank.</param>
/// <param name="Fault">Why it cannot be read, or null.</param>
/// <param name="Findings">Indices of the errors that name the cell.</param>
public sealed record CellView(string Text, string Figure, string? Fault, ImmutableArray<int> Findings);
