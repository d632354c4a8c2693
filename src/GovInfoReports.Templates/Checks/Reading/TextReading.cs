using System.Text.RegularExpressions;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>One text of a report: its words without bold and link marks.</summary>
internal sealed class TextReading(TextKey key, string typed)
{
    public TextKey Key => key;

    /// <summary>As typed, with marks.</summary>
    public string Typed => typed;

    public Narrative Narrative => field ??= Narrative.Parse(typed);

    public string Plain => field ??= Narrative.PlainText;

    public bool IsEmpty => string.IsNullOrWhiteSpace(typed);

    public Excerpt Excerpt(int start, int length) => new(key, start, Plain.Substring(start, length));

    public Excerpt Excerpt(Capture match) => new(key, match.Index, match.Value);
}
