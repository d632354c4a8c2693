namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>How alike two captions are, once <see cref="LabelKey"/> took away what does not count.</summary>
internal static class Similarity
{
    /// <summary>From here on words are taken to mean the same.</summary>
    public const double Alike = 0.7;

    /// <summary>What the best must be ahead of the next for there to be no doubt.</summary>
    private const double Lead = 0.08;

    private const int ShortestKey = 4;
    private const int LongestKey = 60;

    /// <summary>The items whose key is most like the one given: one where there is no doubt, several where there is, none where nothing is alike.</summary>
    public static IReadOnlyList<T> MostAlike<T>(string key, IEnumerable<T> items, Func<T, string> keyOf)
    {
        if (key.Length is < ShortestKey or > LongestKey)
        {
            return [];
        }

        var alike = items.Select(item => (Item: item, Likeness: Of(key, keyOf(item)))).Where(pair => pair.Likeness >= Alike).OrderByDescending(pair => pair.Likeness).ToList();
        return [.. alike.Where(pair => pair.Likeness > alike[0].Likeness - Lead).Select(pair => pair.Item).Distinct()];
    }

    /// <summary>0 for nothing in common, 1 for the same: the better of shared pairs of signs (Dice) and of few edits (Levenshtein).</summary>
    public static double Of(string one, string other)
    {
        var longest = Math.Max(one.Length, other.Length);
        var shortest = Math.Min(one.Length, other.Length);
        return longest == 0 || shortest * 2 < longest ? 0 : Math.Max(SharedPairs(one, other), 1 - ((double)Edits(one, other) / longest));
    }

    private static double SharedPairs(string one, string other)
    {
        if (one.Length < 2 || other.Length < 2)
        {
            return 0;
        }

        var pairs = Enumerable.Range(0, one.Length - 1).Select(index => (one[index], one[index + 1])).ToList();
        var shared = Enumerable.Range(0, other.Length - 1).Count(index => pairs.Remove((other[index], other[index + 1])));
        return 2.0 * shared / (one.Length + other.Length - 2);
    }

    private static int Edits(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var index = 0; index < one.Length; index++)
        {
            var diagonal = row[0];
            row[0] = index + 1;
            for (var column = 0; column < other.Length; column++)
            {
                var change = diagonal + (one[index] == other[column] ? 0 : 1);
                diagonal = row[column + 1];
                row[column + 1] = Math.Min(change, Math.Min(row[column], diagonal) + 1);
            }
        }

        return row[^1];
    }
}
