namespace GovInfoReports.Templates.Checks.Similarity;

/// <summary>A query's sketch, asked for millions of hashes: a bit map that stays in the first cache answers nearly all of them.</summary>
internal sealed class SketchFilter
{
    private const int BitMapShift = 16;

    private readonly ulong[] bits = new ulong[(1 << (32 - BitMapShift)) / 64];
    private readonly HashSet<uint> hashes;

    public SketchFilter(uint[] sketch)
    {
        hashes = [.. sketch];
        foreach (var hash in sketch)
        {
            bits[hash >> (BitMapShift + 6)] |= 1UL << (int)((hash >> BitMapShift) & 63);
        }
    }

    /// <summary>Likeness of the sketches, near that of the texts.</summary>
    public double Estimate(ReadOnlySpan<uint> other)
    {
        var common = 0;
        foreach (var hash in other)
        {
            if ((bits[hash >> (BitMapShift + 6)] & (1UL << (int)((hash >> BitMapShift) & 63))) != 0 && hashes.Contains(hash))
            {
                common++;
            }
        }

        var union = hashes.Count + other.Length - common;
        return union == 0 ? 0 : (double)common / union;
    }
}
