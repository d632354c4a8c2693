using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>What stands before section one.</summary>
internal sealed record ReportHead(string Title, string Agency, int Year, string Preamble);

/// <summary>Reads title, agency and year from one to three lines, and the preamble below them.</summary>
internal static partial class HeadRecogniser
{
    private const int MostTitleLines = 3;

    /// <exception cref="ImportException">No line names agency and year.</exception>
    public static ReportHead Recognise(ImmutableArray<DocumentToken> tokens, ImportLog log)
    {
        var paragraphs = tokens.OfType<ParagraphToken>().ToList();
        var (start, count, match) = FindTitle(paragraphs) ?? throw new ImportException(
            $"没有找到报告标题，不知道是哪个机关哪一年的报告；请在开头写明标题，例如“{FilledReport.StandardTitle("某某市某某局", 2025)}”。");

        foreach (var paragraph in paragraphs.Take(start))
        {
            log.AddUnplaced(TextKey.Title.Name, paragraph.Text);
        }

        foreach (var row in tokens.OfType<TableToken>().SelectMany(table => table.Rows))
        {
            log.AddUnplaced(TextKey.Preamble.Name, string.Join('\t', row));
        }

        var title = paragraphs.Slice(start, count);
        log.AddMarks(TextKey.Title.Name, title.SelectMany(line => line.Marks));
        return new ReportHead(
            string.Concat(title.Select(line => line.Text)),
            match.Groups["agency"].Value,
            int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture),
            NarrativeAssembler.Assemble(TextKey.Preamble, paragraphs.Skip(start + count), log));
    }

    private static (int Start, int Count, Match Match)? FindTitle(List<ParagraphToken> paragraphs)
    {
        for (var count = 1; count <= MostTitleLines; count++)
        {
            for (var start = 0; start + count <= paragraphs.Count; start++)
            {
                var words = Space().Replace(FullWidth.ToHalfWidth(string.Concat(paragraphs.Skip(start).Take(count).Select(line => line.Text))), string.Empty);
                if (Title().Match(words) is { Success: true } match)
                {
                    return (start, count, match);
                }
            }
        }

        return null;
    }

    // 某局2025年政府信息公开工作年度报告, 2025年某局政府信息公开工作年度报告, 某局政府信息公开工作年度报告(2025年度)
    [GeneratedRegex(
        """
        ^(?: (?<agency>[^。,:;《》]{2,60}?)(?:关于)?(?<year>(?:19|20)[0-9]{2})年度?政府信息公开(?:工作)?(?:年度报告|报告|年报)
           | (?<year>(?:19|20)[0-9]{2})年度?(?<agency>[^。,:;《》]{2,60}?)政府信息公开(?:工作)?(?:年度报告|报告|年报)
           | (?<agency>[^。,:;《》]{2,60}?)政府信息公开(?:工作)?(?:年度报告|报告|年报)\((?<year>(?:19|20)[0-9]{2})年度?\)
        )$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Title();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
