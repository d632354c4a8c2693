using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Reports;

namespace GovInfoReports.Core.Workflow;

/// <summary>What has to come with a transition.</summary>
internal static class TransitionDemands
{
    /// <exception cref="RefusedException">It is missing or too long.</exception>
    public static void EnsureComment(this Transition transition, Report report, string? comment)
    {
        var longest = transition.Comment == CommentRule.PublicNote ? Publication.NoteLength : ReportEvent.CommentLength;
        if (comment?.Length > longest)
        {
            throw new RefusedException($"说明不能超过 {longest} 字，现有 {comment.Length} 字，请删减。");
        }

        if (comment is not null)
        {
            return;
        }

        switch (transition.Comment)
        {
            case CommentRule.Required:
                throw new RefusedException($"请填写“{transition.Action.Name()}”的理由。");
            case CommentRule.PublicNote when report.Revision > 1:
                throw new RefusedException("发布更正版本须填写向社会公开的更正说明。");
            default:
                return;
        }
    }

    /// <exception cref="RefusedException">A return comes without one.</exception>
    public static void EnsureReasons(this Transition transition, IReadOnlyCollection<ReturnReason> reasons)
    {
        if (transition.NeedsReasons && reasons.Count == 0)
        {
            throw new RefusedException("请至少勾选一项退回原因。");
        }

        if (!transition.NeedsReasons && reasons.Count > 0)
        {
            throw new ArgumentException($"{transition.Action} takes no reasons.", nameof(reasons));
        }
    }
}
