using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Typography;

/// <summary>A title cut into lines that keep words whole (GB/T 9704-2012, 7.3.1): the agency, then the year and what follows.</summary>
public static class TitleLines
{
    /// <param name="most">Widest line, in ems.</param>
    /// <returns>One line where the title fits; their words together are the title.</returns>
    public static IReadOnlyList<string> Of(FilledReport report, double most)
    {
        var title = report.Title;
        if (WidthOf(title) <= most)
        {
            return [title];
        }

        var first = title.StartsWith(report.Agency, StringComparison.Ordinal) ? report.Agency.Length : 0;
        return [.. Balance(title[..first], most), .. Balance(title[first..], most)];
    }

    /// <summary>Ems that the words take: a sign of ASCII is half as wide as a Chinese one.</summary>
    public static double WidthOf(string words) => words.Sum(sign => char.IsAscii(sign) ? 0.5 : 1);

    private static IEnumerable<string> Balance(string words, double most)
    {
        for (var lines = (int)Math.Ceiling(WidthOf(words) / most); lines > 1; lines--)
        {
            var cut = CutNear(words, WidthOf(words) / lines);
            yield return words[..cut];
            words = words[cut..];
        }

        if (words.Length > 0)
        {
            yield return words;
        }
    }

    private static int CutNear(string words, double width)
    {
        var cut = 1;
        while (cut < words.Length - 1 && (WidthOf(words[..cut]) < width || IsTogether(words[cut - 1], words[cut])))
        {
            cut++;
        }

        return cut;
    }

    // Numbers with their 年, words of Latin letters and halves of rare signs are not cut; punctuation does not begin a line.
    private static bool IsTogether(char before, char after) =>
        (char.IsAscii(before) && (char.IsAscii(after) || after == '年')) || char.IsLowSurrogate(after) || char.IsPunctuation(after);
}
