using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Core.Years;
using GovInfoReports.Documents.Import;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.Cli.Demo;

/// <summary>
/// Five real reports as already published, with the figures they carried; of the one with broken equalities a correction is open as a draft.
/// </summary>
internal static class DemoData
{
    private const string Password = "Yanshi-2026";

    /// <summary>Agency and year of the report that is open for correction.</summary>
    public const string Corrected = "wuzhong-gov-office";

    public static IReadOnlyList<NewAgency> Agencies { get; } =
    [
        new("wuzhong", "吴忠市人民政府政务公开办公室", AgencyKind.OpenGovernmentOffice, null),
        new("qingtongxia", "青铜峡市人民政府政务公开办公室", AgencyKind.OpenGovernmentOffice, "wuzhong"),
        new("shapotou", "沙坡头区人民政府政务公开办公室", AgencyKind.OpenGovernmentOffice, null),
        new("wuzhong-jinji", "宁夏吴忠金积工业园区管委会", AgencyKind.DevelopmentZone, "wuzhong"),
        new("qingtongxia-park", "青铜峡工业园区管委会", AgencyKind.DevelopmentZone, "qingtongxia"),
        new(Corrected, "吴忠市人民政府办公室", AgencyKind.GovernmentOffice, "wuzhong"),
        new("shapotou-miit", "沙坡头区工业信息化和商务局", AgencyKind.Department, "shapotou"),
        new("wuzhong-miit", "吴忠市工业和信息化局", AgencyKind.Department, "wuzhong"),
    ];

    public static IReadOnlyList<NewAccount> Accounts { get; } =
    [
        new("drafter", "填报员（吴忠市人民政府办公室）", AccountRole.Drafter, Corrected, Password),
        new("lead", "单位负责人（吴忠市人民政府办公室）", AccountRole.AgencyLead, Corrected, Password),
        new("reviewer", "审核员（吴忠市政务公开办）", AccountRole.Reviewer, "wuzhong", Password),
        new("admin", "系统管理员", AccountRole.Administrator, null, Password),
        new("auditor", "审计员", AccountRole.Auditor, null, Password),
    ];

    private static readonly int[] Years = [2023, 2025, 2026];

    private static readonly string[] Files =
        ["wuzhong-miit-2023.txt", "qingtongxia-park-2023.txt", "shapotou-miit-2025.txt", "wuzhong-jinji-2025.txt", "wuzhong-gov-office-2025.md"];

    public static async Task LoadAsync(IServiceProvider services, CancellationToken cancellation)
    {
        foreach (var agency in Agencies)
        {
            await services.GetRequiredService<AgencyService>().CreateAsync(Actor.Operator, agency, cancellation);
        }

        foreach (var year in Years)
        {
            await services.GetRequiredService<YearService>().OpenAsync(Actor.Operator, year, cancellation);
        }

        foreach (var account in Accounts)
        {
            await services.GetRequiredService<AccountService>().CreateAsync(Actor.Operator, account, cancellation);
        }

        foreach (var file in Files)
        {
            var code = Path.GetFileNameWithoutExtension(file)[..^"-2025".Length];
            await services.GetRequiredService<ArchiveService>().TakeOverAsync(Actor.Operator, code, await ReadAsync(file, cancellation), cancellation);
        }

        await OpenCorrectionAsync(services, cancellation);
    }

    private static async Task<Templates.Content.FilledReport> ReadAsync(string file, CancellationToken cancellation)
    {
        await using var stream = typeof(DemoData).Assembly.GetManifestResourceStream($"Seeds/{file}")
            ?? throw new InvalidOperationException($"The resource Seeds/{file} is missing.");
        return (await ReportImporter.ImportAsync(stream, file, cancellation)).Report;
    }

    private static async Task OpenCorrectionAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var accounts = services.GetRequiredService<AccountService>();
        var (account, refusal) = await accounts.SignInAsync("reviewer", Password, null, cancellation);
        var reviewer = account?.ToActor() ?? throw new InvalidOperationException(refusal);
        var queue = await services.GetRequiredService<ReportQueries>().ListAsync(reviewer, cancellation);
        var published = queue.Single(line => line.AgencyName == Agencies.Single(agency => agency.Code == Corrected).Name).Report;
        await services.GetRequiredService<WorkflowService>().ApplyAsync(
            reviewer, published.Id, published.Version, ReportAction.Reopen, "表三（七）总计行与各项之和不符，请核对更正。", cancellation);
    }
}
