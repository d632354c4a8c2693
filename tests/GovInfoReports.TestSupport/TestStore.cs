using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Core.Years;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.TestSupport;

/// <summary>A database with the services over it and builders for what a test needs. Each test makes its own agencies.</summary>
public sealed class TestStore : IAsyncDisposable
{
    public const string Password = "Test-Password-1";

    private readonly ServiceProvider services;
    private int count;

    private TestStore(TestDatabase database)
    {
        Database = database;
        services = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddReports(database.ConnectionString).HashQuickly().BuildServiceProvider();
    }

    public TestDatabase Database { get; }

    public TestClock Clock { get; } = new();

    public ReportService Reports => services.GetRequiredService<ReportService>();

    public ReportQueries Queries => services.GetRequiredService<ReportQueries>();

    public WorkflowService Workflow => services.GetRequiredService<WorkflowService>();

    public static async Task<TestStore> CreateAsync() => new(await TestDatabase.CreateAsync());

    /// <summary>The services over a database that somebody else disposes of.</summary>
    public static TestStore Over(TestDatabase database) => new(database);

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public IServiceScope CreateScope() => services.CreateScope();

    /// <summary>An office with an agency below it, a person in each role, and the years open.</summary>
    public async Task<TestOffice> AddOfficeAsync()
    {
        var code = $"test-{++count}";
        var agencies = Get<AgencyService>();
        await agencies.CreateAsync(Actor.Operator, new NewAgency($"{code}-o", $"测试市人民政府政务公开办公室{count}", AgencyKind.OpenGovernmentOffice, null), default);
        await agencies.CreateAsync(Actor.Operator, new NewAgency(code, $"测试市测试局{count}", AgencyKind.Department, $"{code}-o"), default);
        await Get<YearService>().OpenAsync(Actor.Operator, 2025, default);
        await Get<YearService>().OpenAsync(Actor.Operator, 2024, default);
        return new TestOffice(
            code,
            await AddAccountAsync($"{code}-d", AccountRole.Drafter, code),
            await AddAccountAsync($"{code}-l", AccountRole.AgencyLead, code),
            await AddAccountAsync($"{code}-r", AccountRole.Reviewer, $"{code}-o"));
    }

    public async Task<Actor> AddAccountAsync(string userName, AccountRole role, string? agencyCode)
    {
        using var scope = CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountService>();
        await accounts.CreateAsync(Actor.Operator, new NewAccount(userName, $"{role.Name()}{count}", role, agencyCode, Password), default);
        var (account, refusal) = await accounts.SignInAsync(userName, Password, null, default);
        return account?.ToActor() ?? throw new InvalidOperationException(refusal);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Database.DisposeAsync();
    }
}

/// <summary>An agency under its office and the people who work there.</summary>
public sealed record TestOffice(string AgencyCode, Actor Drafter, Actor Lead, Actor Reviewer)
{
    public string OfficeCode => $"{AgencyCode}-o";
}
