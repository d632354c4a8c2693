using System.Text;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Core.Search;

/// <summary>
/// The form in which texts are searched: half width, lower case, no white space but the line breaks between texts and paragraphs, so that
/// “2025 年” is found by “2025年” and a phrase never runs over the end of a paragraph.
/// </summary>
public static class SearchText
{
    /// <summary>Between paragraphs; no search word can hold it.</summary>
    public const char Break = '\n';

    /// <summary>Longest query that is looked at, in characters.</summary>
    public const int LongestQuery = 100;

    private const int MostWords = 8;

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (FoldSign(sign) is { } kept)
            {
                folded.Append(kept);
            }
        }

        return folded.ToString();
    }

    /// <summary>The sign as it is searched; null where it does not count.</summary>
    public static char? FoldSign(char sign) =>
        sign == Break ? Break
        : char.IsWhiteSpace(sign) || char.IsControl(sign) ? null
        : char.ToLowerInvariant(FullWidth.ToHalfWidth(sign));

    /// <summary>Everything of a report that is searched: title, name of the body, all texts as they read.</summary>
    public static string BodyOf(FilledReport report) => string.Join(Break, PlainTexts(report).Select(Fold));

    /// <summary>The same, as people read it.</summary>
    public static IEnumerable<string> PlainTexts(FilledReport report) =>
        [report.Title, report.Agency, .. report.Edition.Texts.Where(text => text.Key != TextKey.Title)
            .Select(text => Narrative.Parse(report.Content.Text(text.Key)).PlainText).Where(text => text.Length > 0)];

    /// <summary>The words of a query, folded, each once; a report must hold them all.</summary>
    public static IReadOnlyList<string> WordsOf(string? query) =>
    [
        .. (query ?? string.Empty)[..Math.Min(query?.Length ?? 0, LongestQuery)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(Fold).Where(word => word.Length > 0).Distinct().Take(MostWords),
    ];

    /// <summary>What the index must hold of a word: the sign itself, or every pair of neighbouring signs.</summary>
    public static IEnumerable<string> TokensOf(string word)
    {
        string[] signs = [.. word.EnumerateRunes().Select(rune => rune.ToString())];
        return signs.Length == 1 ? signs : signs.Zip(signs.Skip(1), (first, second) => first + second);
    }
}
