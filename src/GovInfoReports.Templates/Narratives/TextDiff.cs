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

/// <summary>What changed between two texts, sign by sign (Myers, An O(ND) Difference Algorithm).</summary>
public static class TextDiff
{
    // Texts that have less in common are shown as replaced; a comparison sign by sign would help nobody and take long.
    private const int MostChanges = 2000;

    // Between changes, fewer signs than this in common are chance.
    private const int ShortestSame = 3;

    /// <summary>The changes as a person reads them.</summary>
    public static ImmutableArray<DiffSpan> Compare(string before, string after)
    {
        var places = Match(before, after);
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

    /// <summary>For each sign of the text before its place in the text after, or -1.</summary>
    public static int[] Match(string before, string after)
    {
        var places = new int[before.Length];
        Array.Fill(places, -1);
        var (head, shorter) = (0, Math.Min(before.Length, after.Length));
        while (head < shorter && before[head] == after[head])
        {
            places[head] = head++;
        }

        var tail = 0;
        while (tail < shorter - head && before[^(tail + 1)] == after[^(tail + 1)])
        {
            tail++;
            places[^tail] = after.Length - tail;
        }

        foreach (var (left, right) in CommonSigns(before[head..^tail], after[head..^tail]))
        {
            places[head + left] = head + right;
        }

        return places;
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

    private static List<(int Left, int Right)> CommonSigns(string before, string after)
    {
        if (before.Length == 0 || after.Length == 0)
        {
            return [];
        }

        var most = Math.Min(before.Length + after.Length, MostChanges);
        var (furthest, steps) = (new int[(2 * most) + 2], new List<int[]>());
        for (var changes = 0; changes <= most; changes++)
        {
            steps.Add(furthest[(most - changes)..(most + changes + 2)]);
            for (var diagonal = -changes; diagonal <= changes; diagonal += 2)
            {
                var down = diagonal == -changes || (diagonal != changes && furthest[most + diagonal - 1] < furthest[most + diagonal + 1]);
                var left = down ? furthest[most + diagonal + 1] : furthest[most + diagonal - 1] + 1;
                while (left < before.Length && left - diagonal < after.Length && before[left] == after[left - diagonal])
                {
                    left++;
                }

                furthest[most + diagonal] = left;
                if (left >= before.Length && left - diagonal >= after.Length)
                {
                    return Trace(steps, before.Length, after.Length);
                }
            }
        }

        return [];
    }

    // Walks back from the end; every diagonal step is a sign in common.
    private static List<(int Left, int Right)> Trace(List<int[]> steps, int left, int right)
    {
        var common = new List<(int, int)>();
        for (var changes = steps.Count - 1; changes >= 0; changes--)
        {
            var (reached, diagonal) = (steps[changes], left - right);
            int At(int wanted) => reached[wanted + changes];
            var down = diagonal == -changes || (diagonal != changes && At(diagonal - 1) < At(diagonal + 1));
            var previous = changes == 0 ? 0 : down ? diagonal + 1 : diagonal - 1;
            var (fromLeft, fromRight) = changes == 0 ? (0, 0) : (At(previous), At(previous) - previous);
            var (startLeft, startRight) = changes == 0 ? (0, 0) : down ? (fromLeft, fromRight + 1) : (fromLeft + 1, fromRight);
            while (left > startLeft && right > startRight)
            {
                common.Add((--left, --right));
            }

            (left, right) = (fromLeft, fromRight);
        }

        return common;
    }
}
