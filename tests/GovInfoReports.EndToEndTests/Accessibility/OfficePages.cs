namespace GovInfoReports.EndToEndTests.Accessibility;

/// <summary>A page of the back office.</summary>
/// <param name="Route">As the page declares it.</param>
/// <param name="Users">Accounts of the demo data that see it; empty where everybody does.</param>
internal sealed record OfficePage(string Route, params string[] Users)
{
    /// <summary>Queries that show the page in other ways.</summary>
    public IReadOnlyList<string> Views { get; init; } = [];

    public bool IsSeenBy(string? user) => Users.Length == 0 || Users.Contains(user);

    /// <param name="report">The report that stands for all.</param>
    public IEnumerable<string> AddressesOf(Guid report)
    {
        var address = Route.Replace("{Id:guid}", report.ToString(), StringComparison.Ordinal).Replace("{Code}", "wuzhong-gov-office", StringComparison.Ordinal);
        return [address, .. Views.Select(view => address + view)];
    }
}

/// <summary>Every page of the back office and who sees it.</summary>
internal static class OfficePages
{
    public static IReadOnlyList<OfficePage> All { get; } =
    [
        new("/accounts", "admin"),
        new("/agencies", "admin"),
        new("/agencies/{Code}", "admin"),
        new("/audit", "auditor"),
        new("/board", "reviewer"),
        new("/drafts/{Id:guid}", "drafter", "lead"),
        new("/drafts/{Id:guid}/import", "drafter", "lead"),
        new("/drafts/{Id:guid}/history", "drafter", "lead"),
        new("/feedback", "reviewer"),
        new("/not-found"),
        new("/notifications", "drafter", "lead", "reviewer"),
        new("/queue", "reviewer"),
        new("/reports", "drafter", "lead"),
        new("/reports/{Id:guid}", "drafter", "lead", "reviewer") { Views = ["?view=changes", "?view=last-year"] },
        new("/review/reasons", "reviewer"),
        new("/sign-in"),
    ];
}
