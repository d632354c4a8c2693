using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Text;

namespace GovInfoReports.Documents.Pdf;

/// <summary>Finds the characters of a report, mostly in names, that the fonts of its PDF lack.</summary>
public static class RareCharacters
{
    private const int SignsAround = 6;

    /// <summary>In reading order; a character is told once for each text.</summary>
    public static ImmutableArray<RareCharacter> In(FilledReport report, FontSet fonts) =>
    [
        .. report.Edition.Texts.SelectMany(text => SpansOf(report, text.Key).SelectMany(spans => In(text.Key, spans, fonts)))
            .DistinctBy(rare => (rare.Text, rare.Character)),
    ];

    private static IEnumerable<ImmutableArray<TextSpan>> SpansOf(FilledReport report, TextKey key) => key == TextKey.Title
        ? [[new TextSpan(report.Title, FontRole.Title)]]
        : Narrative.Parse(report.Content.Text(key)).Paragraphs.Select(NarrativeSpans.Of);

    private static IEnumerable<RareCharacter> In(TextKey key, ImmutableArray<TextSpan> spans, FontSet fonts)
    {
        var words = string.Concat(spans.Select(span => span.Text));
        var place = 0;
        foreach (var span in spans)
        {
            foreach (var rune in span.Text.EnumerateRunes())
            {
                if (IsVisible(rune) && fonts.Lacks(span.Role, rune))
                {
                    yield return new RareCharacter(rune.ToString(), key, Around(words, place, rune.Utf16SequenceLength), fonts.TryFaceFor(span.Role, rune, out _));
                }

                place += rune.Utf16SequenceLength;
            }
        }
    }

    private static bool IsVisible(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);

    private static string Around(string words, int place, int length)
    {
        var (from, to) = (Math.Max(0, place - SignsAround), Math.Min(words.Length, place + length + SignsAround));
        from -= from > 0 && char.IsLowSurrogate(words[from]) ? 1 : 0;
        to += to < words.Length && char.IsLowSurrogate(words[to]) ? 1 : 0;
        return $"{(from > 0 ? "…" : string.Empty)}{words[from..to]}{(to < words.Length ? "…" : string.Empty)}";
    }
}
