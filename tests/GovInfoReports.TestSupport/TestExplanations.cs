using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Explanations;

namespace GovInfoReports.TestSupport;

/// <summary>Warnings and their explanations in tests.</summary>
public static class TestExplanations
{
    /// <summary>The report's findings with their states.</summary>
    public static Task<ReportFindings> FindingsAsync(this TestStore store, Actor actor, Guid id) =>
        store.Get<ExplanationQueries>().FindingsAsync(actor, id, CancellationToken.None);

    /// <summary>Explains every warning that waits for the drafter.</summary>
    public static async Task ExplainAllAsync(this TestStore store, Actor actor, Guid id, string text = "已核实，情况属实。")
    {
        var open = (await store.FindingsAsync(actor, id)).Present.Where(item => item.NeedsDrafter);
        await store.Get<ExplanationService>().ExplainAsync(actor, id, open.ToDictionary(item => item.Finding.Key, _ => text), CancellationToken.None);
    }

    public static async Task DecideAsync(this TestStore store, Actor actor, Guid id, string rule, ExplanationVerdict verdict, string? reason = null)
    {
        var item = (await store.FindingsAsync(actor, id)).Present.Single(item => item.Finding.Rule == rule);
        await store.Get<ExplanationService>().DecideAsync(actor, id, item.Current!.Id, verdict, reason, CancellationToken.None);
    }
}
