using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Reports;

namespace GovInfoReports.Core.Workflow;

/// <summary>批量审核通过: approves reports one after the other, each in a transaction of its own and by the rules of a single approval.</summary>
public sealed class BatchApprovalService(ReportQueries reports, WorkflowService workflow)
{
    /// <summary>Most that are approved at once; each is checked whole, and the reviewer waits.</summary>
    public const int Most = 100;

    /// <returns>What became of each, in the order asked for.</returns>
    /// <exception cref="NotFoundException">One of the reports is none of this actor's; then nothing is approved.</exception>
    /// <exception cref="RefusedException">None is chosen, or too many.</exception>
    public async Task<IReadOnlyList<ApprovalOutcome>> ApproveAsync(Actor actor, IReadOnlyList<ChosenReport> chosen, CancellationToken cancellation)
    {
        if (chosen.Count is 0 or > Most)
        {
            throw new RefusedException(chosen.Count == 0 ? "请先勾选要审核通过的报告。" : $"一次最多审核通过 {Most} 份，现在选了 {chosen.Count} 份。");
        }

        var names = new List<string>();
        foreach (var one in chosen)
        {
            var report = await reports.GetAsync(actor, one.Id, cancellation);
            names.Add($"{report.Agency.Name} {report.Year} 年度报告");
        }

        var outcomes = new List<ApprovalOutcome>();
        foreach (var (one, name) in chosen.Zip(names))
        {
            outcomes.Add(new ApprovalOutcome(one.Id, name, await ApproveAsync(actor, one, cancellation)));
        }

        return outcomes;
    }

    private async Task<string?> ApproveAsync(Actor actor, ChosenReport chosen, CancellationToken cancellation)
    {
        try
        {
            await workflow.ApplyAsync(actor, chosen.Id, chosen.Version, ReportAction.Approve, null, cancellation);
            return null;
        }
        catch (RefusedException exception)
        {
            return exception.Message;
        }
    }
}

/// <summary>A report as the reviewer saw it in the queue.</summary>
public sealed record ChosenReport(Guid Id, int Version);

/// <summary>What became of one report of a batch.</summary>
/// <param name="Refusal">Null where it is approved; else a Chinese sentence that says why not.</param>
public sealed record ApprovalOutcome(Guid Id, string Name, string? Refusal);
