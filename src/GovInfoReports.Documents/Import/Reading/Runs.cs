using System.Collections.Immutable;
using System.Text;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Words of one look that stand side by side are one run.</summary>
internal static class Runs
{
    public static ImmutableArray<Run> Merge(IReadOnlyList<Run> runs)
    {
        var merged = ImmutableArray.CreateBuilder<Run>();
        var words = new StringBuilder();
        for (var index = 0; index < runs.Count; index++)
        {
            words.Append(runs[index].Text);
            if (index + 1 < runs.Count && LooksLike(runs[index], runs[index + 1]))
            {
                continue;
            }

            if (words.Length > 0)
            {
                merged.Add(runs[index] with { Text = words.ToString() });
            }

            words.Clear();
        }

        return merged.ToImmutable();
    }

    public static string WordsOf(IEnumerable<Run> runs) => string.Concat(runs.Select(run => run.Text));

    // Two links to the same address stay two.
    private static bool LooksLike(Run one, Run other) => one.Bold == other.Bold && one.Link is null && other.Link is null;
}
