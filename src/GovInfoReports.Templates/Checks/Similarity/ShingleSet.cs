namespace GovInfoReports.Templates.Checks.Similarity;

/// <summary>The set of a text's five-sign sequences (五字组), as sorted hashes.</summary>
internal sealed class ShingleSet
{
    private const int Width = 5;

    private readonly uint[] hashes;

    private ShingleSet(uint[] hashes) => this.hashes = hashes;

    public int Count => hashes.Length;

    public ReadOnlySpan<uint> Hashes => hashes;

    public static ShingleSet Of(string condensed)
    {
        var all = new uint[Math.Max(0, condensed.Length - Width + 1)];
        for (var start = 0; start < all.Length; start++)
        {
            all[start] = Hash(condensed.AsSpan(start, Width));
        }

        Array.Sort(all);
        return new ShingleSet([.. all.Distinct()]);
    }

    /// <summary>Size of the intersection over size of the union; 0 where both are empty.</summary>
    public double Jaccard(ShingleSet other)
    {
        var (mine, theirs, common) = (0, 0, 0);
        while (mine < hashes.Length && theirs < other.hashes.Length)
        {
            var (left, right) = (hashes[mine], other.hashes[theirs]);
            common += left == right ? 1 : 0;
            mine += left <= right ? 1 : 0;
            theirs += right <= left ? 1 : 0;
        }

        var union = hashes.Length + other.hashes.Length - common;
        return union == 0 ? 0 : (double)common / union;
    }

    /// <summary>The longest stretch of a text all of whose sequences are in the set.</summary>
    public string LongestPassage(string condensed)
    {
        var (bestStart, bestLength, start) = (0, 0, 0);
        for (var place = 0; place + Width <= condensed.Length; place++)
        {
            if (Array.BinarySearch(hashes, Hash(condensed.AsSpan(place, Width))) < 0)
            {
                start = place + 1;
            }
            else if (place + Width - start > bestLength)
            {
                (bestStart, bestLength) = (start, place + Width - start);
            }
        }

        return condensed.Substring(bestStart, bestLength);
    }

    // FNV-1a over the five signs, its bits mixed so that any of them may be used for sampling.
    private static uint Hash(ReadOnlySpan<char> signs)
    {
        var hash = 2166136261u;
        foreach (var sign in signs)
        {
            hash = (hash ^ sign) * 16777619u;
        }

        hash ^= hash >> 16;
        hash *= 0x85ebca6bu;
        hash ^= hash >> 13;
        hash *= 0xc2b2ae35u;
        return hash ^ (hash >> 16);
    }
}
