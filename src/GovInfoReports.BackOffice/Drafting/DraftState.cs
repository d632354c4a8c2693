using System.Collections.Immutable;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.BackOffice.Drafting;

/// <summary>What the drafting page shows: content, findings, and per cell what was typed. A view; the store is elsewhere.</summary>
public sealed class DraftState
{
    private readonly Dictionary<CellKey, CellView> views = [];

    public DraftState(ReportContent content)
    {
        Content = content;
        foreach (var cell in content.Edition.Cells)
        {
            views[cell.Key] = new CellView(CellValue.Format(content.Figures[cell]), null, []);
        }

        Check();
    }

    public ReportContent Content { get; private set; }

    public ImmutableArray<Finding> Findings { get; private set; } = [];

    public int Errors => Findings.Count(finding => finding.Severity == Severity.Error) + views.Values.Count(view => view.Fault is not null);

    public CellView this[CellKey key] => views[key];

    /// <summary>A keystroke: the figure if it can be read, else the fault; totals and findings follow.</summary>
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

        Check();
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
        Check();
    }

    /// <summary>Takes what the store holds now.</summary>
    public void Replace(ReportContent content)
    {
        Content = content.WithFigures(Content.Figures);
        Show(content.Figures);
        Check();
    }

    private void Show(Figures figures)
    {
        foreach (var cell in figures.Edition.Cells)
        {
            if (figures[cell] != Content.Figures[cell])
            {
                views[cell.Key] = views[cell.Key] with { Text = CellValue.Format(figures[cell]), Fault = null };
            }
        }

        Content = Content.WithFigures(figures);
    }

    private void Check()
    {
        Findings = Checker.Check(Content);
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
/// <param name="Fault">Why it cannot be read, or null.</param>
/// <param name="Findings">Indices of the errors that name the cell.</param>
public sealed record CellView(string Text, string? Fault, ImmutableArray<int> Findings);
