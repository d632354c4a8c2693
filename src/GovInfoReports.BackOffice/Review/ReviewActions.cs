using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Comments;
using GovInfoReports.Core.Explanations;
using GovInfoReports.Core.Workflow;

namespace GovInfoReports.BackOffice.Review;

/// <summary>Carries out what was sent with the report's page: first what was typed is kept, then the report moves.</summary>
internal sealed class ReviewActions(ExplanationService explanations, CommentService comments, WorkflowService workflow)
{
    /// <returns>The report to look at next where the report moved; else null.</returns>
    /// <exception cref="Core.RefusedException">Something cannot be done now; what came before it is kept.</exception>
    public async Task<Guid?> ApplyAsync(Actor actor, Guid id, ReviewInput input, ReportFindings findings, CancellationToken cancellation)
    {
        if (input.NewTexts(findings) is { Count: > 0 } texts)
        {
            await explanations.ExplainAsync(actor, id, texts, cancellation);
        }

        await DecideAsync(actor, id, input, findings, cancellation);
        await CommentAsync(actor, id, input, cancellation);
        return input.Action is { } action
            ? await workflow.ApplyAsync(actor, id, input.Version, action, input.Comment, action == ReportAction.Return ? input.ReturnReasons ?? [] : [], cancellation)
            : null;
    }

    private async Task DecideAsync(Actor actor, Guid id, ReviewInput input, ReportFindings findings, CancellationToken cancellation)
    {
        if (input.AcceptAll)
        {
            await explanations.AcceptAllAsync(actor, id, cancellation);
        }

        if (input.Accept is { } accepted)
        {
            await explanations.DecideAsync(actor, id, accepted, ExplanationVerdict.Accepted, null, cancellation);
        }

        foreach (var refused in input.Refusals(findings))
        {
            await explanations.DecideAsync(actor, id, refused, ExplanationVerdict.Refused, input.Reasons?.GetValueOrDefault(refused), cancellation);
        }
    }

    private async Task CommentAsync(Actor actor, Guid id, ReviewInput input, CancellationToken cancellation)
    {
        if (input.AddComment || (input.Action is not null && !string.IsNullOrWhiteSpace(input.CommentText)))
        {
            var start = int.TryParse(input.CommentStart, out var place) ? place : (int?)null;
            await comments.AddAsync(actor, id, new NewComment(input.CommentId ?? Guid.CreateVersion7(), input.CommentField, input.CommentQuote, start, input.CommentText ?? string.Empty), cancellation);
            (input.CommentField, input.CommentQuote, input.CommentStart, input.CommentText) = (null, null, null, null);
        }

        if (input.Reply is { } replied)
        {
            await comments.ReplyAsync(actor, id, replied, input.CommentId ?? Guid.CreateVersion7(), input.Replies?.GetValueOrDefault(replied) ?? string.Empty, cancellation);
            input.Replies?.Remove(replied);
            input.Reply = null;
        }

        if (input.Resolve is { } settled)
        {
            await comments.ResolveAsync(actor, id, settled, cancellation);
        }

        if (input.Reopen is { } reopened)
        {
            await comments.ReopenAsync(actor, id, reopened, cancellation);
        }
    }
}
