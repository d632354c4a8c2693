using System.Collections.Immutable;

namespace GovInfoReports.Templates.Narratives;

public enum DiffKind
{
    /// <summary>In both texts.</summary>
    Same,

    /// <summary>Only in the text before.</summary>
    Removed,

    /// <summary>Only in the text after.</summary>
    Added,
}

/// <summary>Words that stayed, went or came.</summary>
public sealed record DiffSpan(DiffKind Kind, string Words);

/// <summary>What changed between two texts, as a person reads it.</summary>
public static class TextDiff
{
    // Between changes, fewer signs than this in common are chance.
    private const int ShortestSame = 3;

    /// <summary>The spans that stayed, went and came, in order.</summary>
    public static ImmutableArray<DiffSpan> Compare(string before, string after)
    {
        var places = SignMatch.Of(before, after);
        var spans = ImmutableArray.CreateBuilder<DiffSpan>();
        var (left, right) = (0, 0);
        while (left < before.Length || right < after.Length)
        {
            var (removed, added) = (left, right);
            (left, right, var length) = NextSame(before, after, places, left);
            Add(DiffKind.Removed, before[removed..left]);
            Add(DiffKind.Added, after[added..right]);
            Add(DiffKind.Same, before[left..(left + length)]);
            (left, right) = (left + length, right + length);
        }

        return spans.ToImmutable();

        void Add(DiffKind kind, string words)
        {
            if (words.Length > 0)
            {
                spans.Add(new DiffSpan(kind, words));
            }
        }
    }

    // The next run of signs in common. Runs too short to mean anything are passed over, except at the very ends; a number is never cut.
    private static (int Left, int Right, int Length) NextSame(string before, string after, int[] places, int left)
    {
        for (; left < places.Length; left++)
        {
            if (places[left] < 0 || IsInsideNumber(before, left) || IsInsideNumber(after, places[left]))
            {
                continue;
            }

            var length = 1;
            while (left + length < places.Length && places[left + length] == places[left] + length)
            {
                length++;
            }

            var reachesEnd = left + length == places.Length;
            while (length > 0 && (IsInsideNumber(before, left + length) || IsInsideNumber(after, places[left] + length)))
            {
                length--;
            }

            if (length >= ShortestSame || (length > 0 && (left == 0 || reachesEnd)))
            {
                return (left, places[left], length);
            }
        }

        return (before.Length, after.Length, 0);
    }

    private static bool IsInsideNumber(string text, int place) =>
        place > 0 && place < text.Length && char.IsAsciiDigit(text[place - 1]) && char.IsAsciiDigit(text[place]);
}
