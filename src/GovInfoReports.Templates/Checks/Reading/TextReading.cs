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

    /// <summary>The whole sentence in which words stand.</summary>
    public string SentenceAround(Capture match) => SentenceAround(match.Index, match.Index + match.Length);

    public string SentenceAround(Quantity quantity) => SentenceAround(quantity.Start, quantity.End);

    /// <summary>From the start of a match to the end of its clause.</summary>
    public string ClauseFrom(Capture match)
    {
        var end = Plain.IndexOfAny(ClauseEnds, match.Index + match.Length);
        return Plain[match.Index..(end < 0 ? Plain.Length : end)];
    }

    private string SentenceAround(int from, int to)
    {
        var start = from == 0 ? 0 : Plain.LastIndexOfAny(SentenceEnds, from - 1) + 1;
        var end = Plain.IndexOfAny(SentenceEnds, to);
        return Plain[start..(end < 0 ? Plain.Length : end)];
    }
}
