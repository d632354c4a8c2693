namespace GovInfoReports.Templates.Narratives;

/// <summary>Which signs two texts have in common (Myers, An O(ND) Difference Algorithm).</summary>
public static class SignMatch
{
    // Texts that have less in common are shown as replaced; a comparison sign by sign would help nobody and take long.
    private const int MostChanges = 2000;

    /// <summary>For each sign of the text before its place in the text after, or -1.</summary>
    public static int[] Of(string before, string after)
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
