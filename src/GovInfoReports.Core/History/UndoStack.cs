using GovInfoReports.Core.Reports;

namespace GovInfoReports.Core.History;

/// <summary>Which of a person's own steps can be undone or done again, by the history alone: a reload forgets nothing.</summary>
internal static class UndoStack
{
    /// <param name="edits">The person's own edits of a report, oldest first.</param>
    /// <returns>Steps that stand and steps that were undone, the next one last.</returns>
    public static (List<Guid> Standing, List<Guid> Undone) Of(IEnumerable<(Guid Step, EditKind Kind, Guid? Reverses)> edits)
    {
        var (standing, undone) = (new List<Guid>(), new List<Guid>());
        foreach (var (step, kind, reverses) in edits)
        {
            switch (kind)
            {
                case EditKind.CarriedOver:
                    break;
                case EditKind.Undone when reverses is { } taken:
                    Move(taken, standing, undone);
                    break;
                case EditKind.Redone when reverses is { } again:
                    Move(again, undone, standing);
                    break;
                default:
                    undone.Clear();
                    Push(step, standing);
                    break;
            }
        }

        return (standing, undone);
    }

    private static void Move(Guid step, List<Guid> from, List<Guid> to)
    {
        if (from.Remove(step))
        {
            Push(step, to);
        }
    }

    private static void Push(Guid step, List<Guid> steps)
    {
        if (steps.Count == 0 || steps[^1] != step)
        {
            steps.Remove(step);
            steps.Add(step);
        }
    }
}
