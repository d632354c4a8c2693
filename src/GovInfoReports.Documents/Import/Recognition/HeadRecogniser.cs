using System.Globalization;
using System.Text.RegularExpressions;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>What stands before section one.</summary>
internal sealed record ReportHead(string Title, string Agency, int Year, string Preamble, string Contact);

/// <summary>Reads title, agency and year from one to three lines, and the preamble below them.</summary>
internal static partial class HeadRecogniser
{
    private const int MostTitleLines = 3;

    /// <exception cref="ImportException">No line names agency and year.</exception>
    public static ReportHead Recognise(Outline outline, ImportLog log)
    {
        var paragraphs = outline.Head.OfType<ParagraphToken>().ToList();
        var (start, count, match) = FindTitle(paragraphs) ?? FindTitleInTables(outline) ?? throw new ImportException(
            $"没有找到报告标题，不知道是哪个机关哪一年的报告；请在开头写明标题，例如“{FilledReport.StandardTitle("某某市某某局", 2025)}”。");

        foreach (var paragraph in paragraphs.Take(start))
        {
            log.AddUnplaced(TextKey.Title.Name, paragraph.Text);
        }

        var title = paragraphs.Slice(start, count);
        var (preamble, contact) = ClosingNote.Divide(paragraphs[(start + count)..]);
        log.AddMarks(TextKey.Title.Name, title.SelectMany(line => line.Marks));
        return new ReportHead(
            count > 0 ? string.Concat(title.Select(line => line.Text)) : match.Value,
            match.Groups["agency"].Value,
            YearOf(match.Groups["year"].Value),
            NarrativeAssembler.Assemble(TextKey.Preamble, preamble, log),
            ReadContact(contact, log));
    }

    private static string ReadContact(List<ParagraphToken> paragraphs, ImportLog log)
    {
        var contact = NarrativeAssembler.Assemble(TextKey.Contact, paragraphs, log);
        if (contact.Length > 0)
        {
            log.Add(NormalisationKind.Contact, TextKey.Preamble.Name, contact, string.Empty);
        }

        return contact;
    }

    // Somebody's own table of agency, year and title; its rows are told like any other.
    private static (int Start, int Count, Match Match)? FindTitleInTables(Outline outline) => outline.Sections.SelectMany(part => part.Tokens).Concat(outline.Head)
        .OfType<TableToken>()
        .SelectMany(table => table.Rows.SelectMany(row => row))
        .Select(cell => Title().Match(Space().Replace(FullWidth.ToHalfWidth(cell), string.Empty)))
        .Where(match => match.Success)
        .Select(match => ((int, int, Match)?)(0, 0, match))
        .FirstOrDefault();

    // 二〇二五 as well as 2025.
    private static int YearOf(string year)
    {
        const string Digits = "〇一二三四五六七八九";
        var digits = string.Concat(year.Select(sign => Digits.IndexOf(sign is '○' or '零' ? '〇' : sign, StringComparison.Ordinal) is >= 0 and var digit ? (char)('0' + digit) : sign));
        return int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
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

    // 某局2025年政府信息公开工作年度报告, 2025年某局政府信息公开工作年度报告, 某局政府信息公开工作年度报告(2025年度), 某局政府信息公开工作2025年年度报告
    private const string Year = "(?<year>(?:19|20)[0-9]{2}|[一二][〇○零一二三四五六七八九]{3})";
    private const string Agency = "(?<agency>[^。,:;《》]{2,60}?)";
    private const string Subject = "(?:政府信息公开|(?<!政府)信息公开)(?:工作)?";
    private const string Report = "(?:年度工作报告|年度报告|报告|年报)";

    [GeneratedRegex(
        $"""
        ^《?(?: {Agency}(?:关于)?{Year}年(?>度?){Subject}(?:的)?{Report}
           | {Year}年(?>度?){Agency}{Subject}{Report}
           | {Agency}{Subject}{Year}年?(?:度)?{Report}
           | {Agency}{Subject}{Report}\({Year}年?度?\)
        )》?$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Title();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
