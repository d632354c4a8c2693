using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>A report as the rules look at it: every text read once, figures by key, last year beside it.</summary>
internal sealed class ReportReading(FilledReport report, CheckContext context)
{
    private readonly Dictionary<TextKey, TextReading> texts = [];

    public FilledReport Report => report;

    public CheckContext Context => context;

    public ReportContent Content => report.Content;

    public ReportEdition Edition => report.Edition;

    public int Year => report.Year;

    /// <summary>The report of the year before, or null where it is not in the system.</summary>
    public FilledReport? LastYear => field ??= context.LastYear(report.Year);

    /// <summary>A figure; a blank counts as 0 here, the completeness rules report it.</summary>
    public decimal this[string cell] => report.Content.Figures[cell] ?? 0;

    public TextReading Text(TextKey key)
    {
        if (!texts.TryGetValue(key, out var text))
        {
            texts[key] = text = new TextReading(key, report.Content.Text(key));
        }

        return text;
    }

    /// <summary>The texts of section one, opening words first.</summary>
    public IEnumerable<TextReading> Overview => Edition.Sections[0].Texts.Select(text => Text(text.Key));

    /// <summary>All texts of the report in reading order.</summary>
    public IEnumerable<TextReading> Texts => Edition.Texts.Select(text => Text(text.Key));

    /// <summary>What the texts state of figures that stand in the tables.</summary>
    public IReadOnlyList<Claim> Claims => field ??= [.. Claim.Read(this)];

    /// <summary>Name of a cell with its table.</summary>
    public string NameOf(string cell) => Edition.NameOf(CellKey.Parse(cell));
}
