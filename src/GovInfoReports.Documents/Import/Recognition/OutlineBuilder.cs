using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Cuts a document into sections, token by token.</summary>
/// <param name="headed">Sections whose heading stands somewhere; the table of any other opens its section itself.</param>
internal sealed partial class OutlineBuilder(ReportEdition edition, IEnumerable<SectionTemplate> headed)
{
    private const int LongestContentsLine = 120;

    private readonly List<SectionTemplate> opened = [.. edition.Sections.Except(headed)];
    private readonly List<DocumentToken> head = [];
    private readonly List<SectionPart> parts = [];

    private List<DocumentToken> Current => parts.Count == 0 ? head : parts[^1].Tokens;

    public Outline Add(ImmutableArray<DocumentToken> tokens, CancellationToken cancellationToken)
    {
        foreach (var token in tokens)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (token)
            {
                case ParagraphToken paragraph: Add(paragraph); break;
                case TableToken table: Add(table); break;
                default: Current.Add(token); break;
            }
        }

        return new Outline([.. head], [.. parts]);
    }

    private void Add(ParagraphToken paragraph)
    {
        if (LabelKey.Of(paragraph.Text) == "目录")
        {
            Current.Add(new AsideToken(paragraph.Text));
        }
        else if (paragraph.Text.Length <= LongestContentsLine && ContentsLine().Match(paragraph.Text) is { Success: true } line && SectionHeading.Match(edition, line.Groups["words"].Value, isHeading: false, parts) is not null)
        {
            Current.Add(new AsideToken(paragraph.Text));
        }
        else if (SectionHeading.Match(edition, paragraph.Text, paragraph.IsHeading, parts) is { } section)
        {
            parts.Add(new SectionPart(section, paragraph, []));
        }
        else if (SectionHeading.MatchRunIn(edition, paragraph, parts) is var (runIn, heading, text))
        {
            parts.Add(new SectionPart(runIn, heading, [text]));
        }
        else
        {
            Current.Add(paragraph);
        }
    }

    // A heading may stand in the grid, and a report may be typed into one large table.
    private void Add(TableToken table)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (var row in table.Rows)
        {
            if (LineOf(row) is { } line && (SectionHeading.Match(edition, line, isHeading: false, parts) is not null || IsText))
            {
                EndRows();
                Add(new ParagraphToken([new Run(line)], IsHeading: false, []));
            }
            else
            {
                rows.Add(row);
            }
        }

        EndRows();

        void EndRows()
        {
            if (rows.Count > 0)
            {
                AddRows(table with { Rows = rows.ToImmutable() });
                rows.Clear();
                table = table with { Marks = [] };
            }
        }
    }

    private bool IsText => parts.Count == 0 || parts[^1].Template.Table is null;

    private void AddRows(TableToken table)
    {
        if (opened.Count > 0 && TableChoice.Choose(edition, table) is { } choice && opened.Find(section => section.Table == choice) is { } section)
        {
            opened.Remove(section);
            var captions = TakeCaptions(choice);
            parts.Add(new SectionPart(section, null, captions));
        }

        Current.Add(table);
    }

    // The title of a table's first block may stand above the grid.
    private List<DocumentToken> TakeCaptions(TableTemplate table)
    {
        var start = Current.FindLastIndex(token => token is not ParagraphToken paragraph || CaptionIndex.Of(table).Find(paragraph.Text) is null) + 1;
        var captions = Current[start..];
        Current.RemoveRange(start, captions.Count);
        return captions;
    }

    private static string? LineOf(ImmutableArray<string> row)
    {
        var filled = row.Where(cell => !string.IsNullOrWhiteSpace(cell)).Take(2).ToList();
        return filled.Count == 1 ? filled[0] : null;
    }

    // 一、总体情况……………3
    [GeneratedRegex(@"^\s*(?<words>.{2,40}?)\s*(?:[.…·．]{3,}|\s{3,}|\t)\s*[0-9]{1,3}\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex ContentsLine();
}
