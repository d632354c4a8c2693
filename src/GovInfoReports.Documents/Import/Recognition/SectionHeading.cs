using System.Text.RegularExpressions;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Recognises 一、总体情况 to 六、其他需要报告的事项 on lines of their own.</summary>
internal static partial class SectionHeading
{
    private const int LongestHeading = 40;

    public static SectionTemplate? Match(ReportEdition edition, ParagraphToken paragraph, List<SectionPart> found)
    {
        var match = paragraph.Text.Length > LongestHeading ? System.Text.RegularExpressions.Match.Empty : Shape().Match(FullWidth.ToHalfWidth(paragraph.Text));
        if (!match.Success)
        {
            return null;
        }

        var open = edition.Sections.Where(section => found.TrueForAll(part => part.Template != section)).ToList();
        var title = LabelKey.Of(match.Groups["title"].Value);
        var numeral = match.Groups["numeral"].Value;
        return open.Find(section => LabelKey.Of(section.Title) == title)
            ?? (numeral.Length > 0 ? open.Find(section => section.Aliases.Any(alias => LabelKey.Of(alias) == title)) ?? Next(edition, found, match) : null);
    }

    /// <summary>Tells how a heading differs from the official one.</summary>
    public static void Report(SectionPart part, ImportLog log)
    {
        log.AddMarks(part.Where, part.Heading.Marks);
        if (part.Heading.Text != part.Template.Heading)
        {
            var sameWords = LabelKey.Of(part.Heading.Text) == LabelKey.Of(part.Template.Heading);
            log.Add(sameWords ? NormalisationKind.Punctuation : NormalisationKind.Section, part.Where, part.Heading.Text, part.Template.Heading);
            if (part.Template.Texts.Count == 1 && !IsKnown(part))
            {
                log.AddDoubt(
                    [part.Template.Texts[0].Key],
                    part.Heading.Text,
                    $"标题“{part.Heading.Text}”不是规定的用语，按序号归入“{part.Template.Heading}”；请核对这一部分。",
                    part.Heading.Text);
            }
        }
    }

    private static bool IsKnown(SectionPart part) =>
        Shape().Match(FullWidth.ToHalfWidth(part.Heading.Text)) is var match
        && LabelKey.Of(match.Groups["title"].Value) is var title
        && part.Template.Aliases.Prepend(part.Template.Title).Any(known => LabelKey.Of(known) == title);

    // A title in unknown words still counts where its numeral is the one that comes next.
    private static SectionTemplate? Next(ReportEdition edition, List<SectionPart> found, Match match)
    {
        var last = found.Count == 0 ? -1 : edition.Sections.IndexOf(found[^1].Template);
        var next = last + 1 < edition.Sections.Length ? edition.Sections[last + 1] : null;
        return next?.Numeral == match.Groups["numeral"].Value && UsualEnd().IsMatch(match.Groups["title"].Value) ? next : null;
    }

    [GeneratedRegex(@"^\s*(?:(?<numeral>[一二三四五六])\s*[、.,\s]\s*)?(?<title>[^。;!?]+?)\s*[。:]?\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();

    [GeneratedRegex("(?:情况|事项)$")]
    private static partial Regex UsualEnd();
}
