using System.Collections.Immutable;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Board;
using GovInfoReports.Core.Years;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Agencies;

public class OfficeRulesTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private static readonly WantedRules General = new("general", null, null, null, null);

    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_pack_with_a_date_moves_the_due_date_of_all_below()
    {
        var office = await store.AddOfficeAsync();

        await SaveAsync(office.OfficeCode, General with { Pack = "huaihua" });
        (await DueAsync(office)).ShouldBe(new DateOnly(2026, 1, 26));

        await SaveAsync(office.OfficeCode, General with { Pack = "huaihua", SubmitBy = "01-20" });
        (await DueAsync(office)).ShouldBe(new DateOnly(2026, 1, 20));

        // A date for one year comes before that for every year.
        await store.Get<YearService>().SetLocalDeadlineAsync(Actor.Operator, office.OfficeCode, 2025, new DateOnly(2026, 1, 28), Cancellation);
        (await DueAsync(office)).ShouldBe(new DateOnly(2026, 1, 28));
    }

    [Fact]
    public async Task The_nearest_office_with_rules_decides()
    {
        var office = await store.AddOfficeAsync();
        await store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency($"{office.AgencyCode}-co", "下级政务公开办", AgencyKind.OpenGovernmentOffice, office.OfficeCode), Cancellation);
        await store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency($"{office.AgencyCode}-cd", "下级某局", AgencyKind.Department, $"{office.AgencyCode}-co"), Cancellation);
        await SaveAsync(office.OfficeCode, General with { Pack = "huaihua" });

        var inherited = await store.Get<AgencyQueries>().GetAsync(Actor.Operator, $"{office.AgencyCode}-co", Cancellation);
        (inherited.Own, inherited.Inherited!.Pack, inherited.Inherited.SubmitBy).ShouldBe((null, "huaihua", "01-26"));

        await SaveAsync($"{office.AgencyCode}-co", General with { LongestOverview = 1500 });
        var lines = (await store.Get<AgencyQueries>().ListAsync(Actor.Operator, Cancellation)).ToDictionary(line => line.Agency.Code);
        (lines[$"{office.AgencyCode}-cd"].Rules!.LongestOverview, lines[$"{office.AgencyCode}-cd"].OwnRules).ShouldBe((1500, false));
        (lines[$"{office.AgencyCode}-co"].OwnRules, lines[office.AgencyCode].Rules!.Pack).ShouldBe((true, "huaihua"));

        await store.Get<OfficeRulesService>().SaveAsync(Actor.Operator, $"{office.AgencyCode}-co", null, Cancellation);
        (await store.Get<AgencyQueries>().GetAsync(Actor.Operator, $"{office.AgencyCode}-co", Cancellation)).Own.ShouldBeNull();
    }

    [Fact]
    public void The_offices_own_values_stand_in_the_pack()
    {
        var rules = new OfficeRules { OfficeId = Guid.Empty, Pack = "huaihua", LongestOverview = 1500, SubmitBy = "01-20", Topics = [new(TextKey.OtherMatters, "基层两化", ["两化"])] };

        var pack = rules.ToPack("某市政务公开办");

        (pack.Name, pack.Basis, pack.LongestOverview, pack.ShortestItem, pack.Topics.Single().Name).ShouldBe(("某市政务公开办", "某市政务公开办的要求", 1500, 30, "基层两化"));
        new OfficeRules { OfficeId = Guid.Empty, Pack = "huaihua", SubmitBy = "01-20" }.ToPack("某办").ShouldBe(RulePack.Huaihua);
    }

    [Fact]
    public async Task Rules_are_stored_recorded_and_make_old_counts_void()
    {
        var office = await store.AddOfficeAsync();
        await store.Reports.OpenAsync(office.Drafter, 2025, Cancellation);
        await store.Get<BoardQueries>().FindAsync(office.Reviewer, 2025, Cancellation);
        ImmutableArray<RequiredTopic> topics = [new(TextKey.OtherMatters, "基层政务公开标准化", ["标准化", "规范化"])];

        await SaveAsync(office.OfficeCode, General with { ShortestItem = 50, Topics = topics });

        var stored = (await store.Get<AgencyQueries>().GetAsync(Actor.Operator, office.OfficeCode, Cancellation)).Own!;
        (stored.LongestOverview, stored.ShortestItem, stored.SubmitBy).ShouldBe((null, 50, null));
        stored.Topics!.Value.Single().Words.ShouldBe(["标准化", "规范化"]);
        (await store.Database.QueryAsync<long>("SELECT count(*) FROM report_counts c JOIN reports r ON r.id = c.report_id WHERE r.agency_id = $1", office.Drafter.AgencyId!)).ShouldBe(0);
        (await store.Database.QueryAsync<string>("SELECT subject FROM audit_entries WHERE action = 'OfficeRulesChanged' ORDER BY at DESC LIMIT 1")).ShouldBe($"{office.OfficeCode}：通用");
    }

    public static TheoryData<WantedRules, string> Wrong => new()
    {
        { General with { Pack = "nowhere" }, "请选择规则包。" },
        { General with { LongestOverview = 10 }, "总体情况的最多字数须在 300 至 20000 之间。" },
        { General with { ShortestItem = 0 }, "每项的最少字数须在 1 至 500 之间。" },
        { General with { SubmitBy = "02-01" }, "报送截止日须在 1 月 1 日至 31 日之间，写成 01-26 的样子（法定期限是 1 月 31 日）。" },
        { General with { Topics = [new(TextKey.OtherMatters, "没有词的事项", [])] }, "每个必写事项须有名称（不超过 100 字）和至少一个用来识别的词（不超过 50 字）。" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_value_is_named(WantedRules wanted, string message)
    {
        var office = await store.AddOfficeAsync();

        (await Should.ThrowAsync<RefusedException>(() => SaveAsync(office.OfficeCode, wanted))).Message.ShouldBe(message);
    }

    [Fact]
    public async Task Only_an_administrator_sets_rules_and_only_for_an_office()
    {
        var office = await store.AddOfficeAsync();
        var service = store.Get<OfficeRulesService>();

        (await Should.ThrowAsync<NotFoundException>(() => service.SaveAsync(office.Reviewer, office.OfficeCode, General, Cancellation))).Message.ShouldBe($"没有找到代码为“{office.OfficeCode}”的政务公开办。");
        (await Should.ThrowAsync<NotFoundException>(() => service.SaveAsync(Actor.Operator, office.AgencyCode, General, Cancellation))).Message.ShouldBe($"没有找到代码为“{office.AgencyCode}”的政务公开办。");
    }

    private Task SaveAsync(string office, WantedRules wanted) => store.Get<OfficeRulesService>().SaveAsync(Actor.Operator, office, wanted, Cancellation);

    private async Task<DateOnly> DueAsync(TestOffice office) => (await store.Get<BoardQueries>().FindAsync(office.Reviewer, 2025, Cancellation))!.Lines.Single().DueOn;
}
