using System.Text.RegularExpressions;
using GovInfoReports.Documents.Text;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Import.OwnFiles;

/// <summary>Plain text as <see cref="ReportTextWriter"/> writes it.</summary>
internal static partial class OwnText
{
    /// <returns>Null where it is none, or was changed beyond its words.</returns>
    public static FilledReport? Read(string text)
    {
        var first = FirstLine().Match(text);
        var identity = ReportIdentity.Of(first.Groups["edition"].Value, first.Groups["agency"].Value, first.Groups["year"].Value, first.Groups["revision"].Value);
        return first.Success && identity is not null ? FormReader.Read(identity, [.. Parts(text[first.Length..])]) : null;
    }

    private static IEnumerable<FormPart> Parts(string text)
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (var line in text.Split('\n').Where(line => line.Length > 0))
        {
            if (!line.StartsWith(ReportTextWriter.Indent, StringComparison.Ordinal) && line.Contains('\t'))
            {
                rows.Add(line.Split('\t'));
                continue;
            }

            if (rows.Count > 0)
            {
                yield return new TablePart([.. rows]);
                rows.Clear();
            }

            yield return Part(line);
        }

        if (rows.Count > 0)
        {
            yield return new TablePart(rows);
        }
    }

    private static FormPart Part(string line)
    {
        if (line == ReportTextWriter.Rule)
        {
            return new ContactPart();
        }

        return line.StartsWith(ReportTextWriter.Indent, StringComparison.Ordinal) && Narrative.Parse(line) is { Paragraphs: [var paragraph] }
            ? new ParagraphPart(paragraph.Runs)
            : new HeadingPart(line);
    }

    [GeneratedRegex(@"\A机关：(?<agency>[^\n]*)　年度：(?<year>[0-9]{1,9})　修订号：(?<revision>[0-9]{1,9})　格式：(?<edition>[0-9]{1,9})\n", RegexOptions.ExplicitCapture)]
    private static partial Regex FirstLine();
}
