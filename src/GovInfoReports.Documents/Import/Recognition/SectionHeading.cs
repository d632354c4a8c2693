using System.Text.RegularExpressions;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Recognises 一、总体情况 to 六、其他需要报告的事项, on lines of their own or with the text behind them.</summary>
internal static partial class SectionHeading
{
    private const int LongestHeading = 40;

    /// <param name="isHeading">Whether the format itself says that this is a heading.</param>
    /// <param name="found">Sections begun so far.</param>
    public static SectionTemplate? Match(ReportEdition edition, string line, bool isHeading, List<SectionPart> found)
    {
        var match = line.Length > LongestHeading ? System.Text.RegularExpressions.Match.Empty : Shape().Match(FullWidth.ToHalfWidth(line));
        if (!match.Success)
        {
            return null;
        }

        var open = edition.Sections.Where(section => found.TrueForAll(part => part.Template != section)).ToList();
        var title = LabelKey.Of(match.Groups["title"].Value);
        var numeral = NumeralOf(match);
        return open.Find(section => LabelKey.Of(section.Title) == title && !(numeral is not null && numeral != section.Numeral && IsItem(found, title, numeral)))
            ?? (numeral is null ? Unnumbered(open, title, isHeading) : Numbered(edition, open, found, match, title));
    }

    /// <summary>A heading in known words with the section's text behind it: 六、其他需要报告的事项：无。</summary>
    public static (SectionTemplate Section, ParagraphToken Heading, ParagraphToken Text)? MatchRunIn(ReportEdition edition, ParagraphToken paragraph, List<SectionPart> found)
    {
        var match = RunIn().Match(FullWidth.ToHalfWidth(paragraph.Text));
        if (!match.Success)
        {
            return null;
        }

        var title = LabelKey.Of(match.Groups["title"].Value);
        var section = edition.Sections.FirstOrDefault(section => found.TrueForAll(part => part.Template != section)
            && section.Numeral == match.Groups["numeral"].Value
            && TitlesOf(section).Contains(title));
        return section is null ? null : (section, paragraph.Take(match.Length), paragraph.Skip(match.Length));
    }

    /// <summary>Tells how a heading differs from the official one.</summary>
    public static void Report(SectionPart part, ImportLog log)
    {
        if (part.Heading is not { } heading)
        {
            return;
        }

        log.AddMarks(part.Where, heading.Marks);
        if (heading.Text != part.Template.Heading)
        {
            var sameWords = LabelKey.Of(heading.Text) == LabelKey.Of(part.Template.Heading);
            log.Add(sameWords ? NormalisationKind.Punctuation : NormalisationKind.Section, part.Where, heading.Text, part.Template.Heading);
            ReportGuess(part, heading.Text, log);
        }
    }

    // Without a number a line may be any sentence of the text, unless the format calls it a heading.
    private static SectionTemplate? Unnumbered(List<SectionTemplate> open, string title, bool isHeading) =>
        isHeading && Similarity.MostAlike(title, open, section => LabelKey.Of(section.Title)) is [var section] ? section : null;

    private static SectionTemplate? Numbered(ReportEdition edition, List<SectionTemplate> open, List<SectionPart> found, Match match, string title)
    {
        if (IsItem(found, title, NumeralOf(match)))
        {
            return null;
        }

        if (open.Find(section => section.Aliases.Any(alias => LabelKey.Of(alias) == title)) is { } known)
        {
            return known;
        }

        // 1. may number anything; its words must be known.
        return match.Groups["digit"].Success
            ? null
            : open.Find(section => section.Numeral == NumeralOf(match) && Similarity.Of(title, LabelKey.Of(section.Title)) >= Similarity.Alike) ?? Next(edition, found, match);
    }

    // 二、依申请公开情况 inside section one is an item numbered like a section.
    private static bool IsItem(List<SectionPart> found, string title, string? numeral) =>
        found.Count > 0 && found[^1].Template.Texts.Any(text => text.Numeral is not null && text.Numeral == numeral && text.Aliases.Prepend(text.Caption).Any(words => LabelKey.Of(words) == title));

    private static void ReportGuess(SectionPart part, string written, ImportLog log)
    {
        if (part.Template.Texts.Count == 1 && !TitlesOf(part.Template).Contains(LabelKey.Of(Shape().Match(FullWidth.ToHalfWidth(written)).Groups["title"].Value)))
        {
            log.AddDoubt(
                [part.Template.Texts[0].Key],
                written,
                $"标题“{written}”不是规定的用语，按序号归入“{part.Template.Heading}”；请核对这一部分。",
                written);
        }
    }

    // A title in unknown words still counts where its numeral is the one that comes next.
    private static SectionTemplate? Next(ReportEdition edition, List<SectionPart> found, Match match)
    {
        var last = found.Count == 0 ? -1 : edition.Sections.IndexOf(found[^1].Template);
        var next = last + 1 < edition.Sections.Length ? edition.Sections[last + 1] : null;
        return next?.Numeral == NumeralOf(match) && UsualEnd().IsMatch(match.Groups["title"].Value) ? next : null;
    }

    private static IEnumerable<string> TitlesOf(SectionTemplate section) => section.Aliases.Prepend(section.Title).Select(LabelKey.Of);

    private static string? NumeralOf(Match match)
    {
        const string Numerals = "一二三四五六";
        return match.Groups["numeral"].Success ? match.Groups["numeral"].Value
            : match.Groups["digit"].Success ? Numerals[match.Groups["digit"].ValueSpan[0] - '1'].ToString()
            : null;
    }

    [GeneratedRegex(
        """
        ^\s*(?: (?:第\s*)?(?<numeral>[一二三四五六])\s*(?:部分|章|、|[.,:\s])[、.,:\s]* | (?<digit>[1-6])\s*[、.]\s* )?
        (?<title>[^。;!?]+?)\s*[。:]?\s*$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^\s*(?<numeral>[一二三四五六])\s*[、.]\s*(?<title>[^。:;]{4,30})[。:]\s*(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex RunIn();

    [GeneratedRegex("(?:情况|事项)$")]
    private static partial Regex UsualEnd();
}
