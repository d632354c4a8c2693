using GovInfoReports.Core.Reports;

namespace GovInfoReports.Core.History;

/// <summary>修改记录中的一段: what one person changed without a longer pause.</summary>
/// <param name="Version">The report's version at its end: a state that can be restored.</param>
/// <param name="Fields">Fields changed, the newest change first.</param>
public sealed record HistoryPoint(int Version, DateTimeOffset From, DateTimeOffset To, string EditorName, IReadOnlyList<EditKind> Kinds, IReadOnlyList<string> Fields)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <param name="edits">Edits of one report, newest first.</param>
    internal static IReadOnlyList<HistoryPoint> Of(IEnumerable<EditMoment> edits)
    {
        var points = new List<List<EditMoment>>();
        foreach (var edit in edits)
        {
            if (points is [.., var last] && last[^1].EditorId == edit.EditorId && last[^1].At - edit.At < Pause && edit.Kind != EditKind.CarriedOver)
            {
                last.Add(edit);
            }
            else
            {
                points.Add([edit]);
            }
        }

        return
        [
            .. points.Select(point => new HistoryPoint(
                point[0].Version, point[^1].At, point[0].At, point[0].EditorName, [.. point.Select(edit => edit.Kind).Distinct()], [.. point.Select(edit => edit.Field).Distinct()])),
        ];
    }
}

/// <summary>An edit without its words.</summary>
internal sealed record EditMoment(int Version, DateTimeOffset At, Guid EditorId, string EditorName, EditKind Kind, string Field);
