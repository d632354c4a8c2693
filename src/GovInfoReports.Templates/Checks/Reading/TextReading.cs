using System.Text.RegularExpressions;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>One text of a report: its words without bold and link marks, read once.</summary>
internal sealed class TextReading(TextKey key, string typed)
{
    public static readonly char[] SentenceEnds = ['。', '！', '？', '\n'];

    public static readonly char[] ClauseEnds = ['。', '！', '？', '\n', '，', '；', '：', ',', ';', ':'];

    public TextKey Key => key;

    /// <summary>As typed, with marks.</summary>
    public string Typed => typed;

    public Narrative Narrative => field ??= Narrative.Parse(typed);

    public string Plain => field ??= Narrative.PlainText;

    public bool IsEmpty => string.IsNullOrWhiteSpace(typed);

    public IReadOnlyList<Mention> Mentions => field ??= [.. Mention.Read(this)];

    public IReadOnlyList<string> Sentences =>
        field ??= [.. Plain.Split(SentenceEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public Excerpt Excerpt(int start, int length) => new(key, start, Plain.Substring(start, length));

    public Excerpt Excerpt(Capture match) => new(key, match.Index, match.Value);

    /// <summary>From the start of a match to the end of its clause.</summary>
    public string ClauseFrom(Capture match)
    {
        var end = Plain.IndexOfAny(ClauseEnds, match.Index + match.Length);
        return Plain[match.Index..(end < 0 ? Plain.Length : end)];
    }
}
