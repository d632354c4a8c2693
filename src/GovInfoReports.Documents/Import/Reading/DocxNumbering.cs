using System.Globalization;
using System.Text.RegularExpressions;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Counts the numbered paragraphs of a Word document and writes their numbers as Word shows them: 一、 （一） 1. ①.</summary>
internal sealed partial class DocxNumbering(DocxNumberingPart part)
{
    private readonly Dictionary<string, int?[]> counters = [];
    private readonly HashSet<(string List, int Level)> begun = [];

    /// <summary>The number of the next paragraph at this place; empty for bullets.</summary>
    public string Next(DocxListPlace place)
    {
        if (!part.Lists.TryGetValue(place.List, out var list))
        {
            return string.Empty;
        }

        var counts = Count(place, list);
        var level = part.LevelOf(place.List, place.Level);
        return level.Format is "bullet" or "none" ? string.Empty : Separate(Place().Replace(level.Text, match => Write(place, level, counts, match.ValueSpan[1] - '1')));
    }

    private int?[] Count(DocxListPlace place, DocxList list)
    {
        var counts = counters.TryGetValue(list.Kind, out var found) ? found : counters[list.Kind] = new int?[DocxNumberingPart.Levels];
        var start = part.LevelOf(place.List, place.Level).Start;
        counts[place.Level] = begun.Add((place.List, place.Level)) && list.Starts.TryGetValue(place.Level, out var anew)
            ? anew
            : counts[place.Level] + 1 ?? list.Starts.GetValueOrDefault(place.Level, start);
        counts.AsSpan(place.Level + 1).Clear();
        return counts;
    }

    private string Write(DocxListPlace place, DocxLevel level, int?[] counts, int index)
    {
        var shown = part.LevelOf(place.List, index);
        return NumberFormat.Write(counts[index] ?? shown.Start, level.IsLegal ? "decimal" : shown.Format);
    }

    // What Word sets as a tab or a space behind the number; behind punctuation it is only a look.
    private static string Separate(string label)
    {
        label = label.Trim();
        return label.Length > 0 && char.IsLetterOrDigit(label[^1]) ? string.Create(CultureInfo.InvariantCulture, $"{label} ") : label;
    }

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Place();
}
