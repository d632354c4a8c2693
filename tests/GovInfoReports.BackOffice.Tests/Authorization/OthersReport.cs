using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Reports;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Authorization;

/// <summary>A draft of one agency and somebody who has no business with it.</summary>
internal sealed record OthersReport(Guid Id, TestOffice Owner, string OutsiderName, Actor Outsider)
{
    /// <summary>Stands in the draft's title, its last section and, as a figure, in table three.</summary>
    public const string Secret = "918273645";

    /// <summary>Everybody who must not learn of another agency's report.</summary>
    public static TheoryData<string> Outsiders =>
        ["drafter next door", "drafter elsewhere", "lead elsewhere", "reviewer elsewhere", "administrator", "auditor"];

    public static async Task<OthersReport> CreateAsync(TestStore store, string outsider)
    {
        var owner = await store.AddOfficeAsync();
        var id = await store.Reports.OpenAsync(owner.Drafter, 2025, CancellationToken.None);
        FieldEdit[] edits = [.. new[] { "TITLE", "S6", "T3.N.P" }.Select(field => new FieldEdit(Guid.CreateVersion7(), field, string.Empty, Secret))];
        edits[0] = edits[0] with { Before = (await store.Queries.GetAsync(owner.Drafter, id, CancellationToken.None)).Content.ValueOf(new("TITLE")) };
        (await store.Reports.MergeAsync(owner.Drafter, id, 1, edits, CancellationToken.None)).Outcomes.ShouldAllBe(outcome => outcome.Result == EditResult.Accepted);
        var name = $"{owner.AgencyCode}-x";
        return new OthersReport(id, owner, name, await AddOutsiderAsync(store, owner, name, outsider));
    }

    private static async Task<Actor> AddOutsiderAsync(TestStore store, TestOffice owner, string name, string outsider)
    {
        switch (outsider)
        {
            case "drafter next door":
                var neighbour = new NewAgency($"{owner.AgencyCode}-n", "邻近机关", AgencyKind.Department, owner.OfficeCode);
                await store.Get<AgencyService>().CreateAsync(Actor.Operator, neighbour, CancellationToken.None);
                return await store.AddAccountAsync(name, AccountRole.Drafter, neighbour.Code);
            case "administrator":
                return await store.AddAccountAsync(name, AccountRole.Administrator, null);
            case "auditor":
                return await store.AddAccountAsync(name, AccountRole.Auditor, null);
        }

        var elsewhere = await store.AddOfficeAsync();
        return outsider switch
        {
            "drafter elsewhere" => await store.AddAccountAsync(name, AccountRole.Drafter, elsewhere.AgencyCode),
            "lead elsewhere" => await store.AddAccountAsync(name, AccountRole.AgencyLead, elsewhere.AgencyCode),
            "reviewer elsewhere" => await store.AddAccountAsync(name, AccountRole.Reviewer, elsewhere.OfficeCode),
            _ => throw new ArgumentOutOfRangeException(nameof(outsider), outsider, null),
        };
    }
}
