using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Agencies;

public class AgencyCodeTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private AgencyCodeService Service => store.Get<AgencyCodeService>();

    private AddressQueries Queries => store.Get<AddressQueries>();

    [Fact]
    public async Task A_former_code_leads_to_the_present_one_through_every_change()
    {
        var office = await store.AddOfficeAsync();
        var (first, second, third) = (office.AgencyCode, $"{office.AgencyCode}-b", $"{office.AgencyCode}-c");

        await Service.ChangeAsync(Actor.Operator, first, second, Cancellation);
        await Service.ChangeAsync(Actor.Operator, second, third, Cancellation);

        (await Queries.AgencyAsync(first, Cancellation)).ShouldBe(third);
        (await Queries.AgencyAsync(second, Cancellation)).ShouldBe(third);
        (await Queries.AgencyAsync("nobody", Cancellation)).ShouldBeNull();
        (await store.Database.QueryAsync<string>("SELECT string_agg(subject, ' | ' ORDER BY at) FROM audit_entries WHERE action = 'AgencyCodeChanged' AND subject LIKE $1", $"{first}%"))
            .ShouldBe($"{first}：改为 {second} | {second}：改为 {third}");
    }

    [Fact]
    public async Task A_correction_keeps_the_address_and_the_next_year_has_the_new_one()
    {
        var office = await store.AddOfficeAsync();
        var (old, present) = (office.AgencyCode, $"{office.AgencyCode}-new");
        var first = await store.PublishAsync(office, 2024);

        await Service.ChangeAsync(Actor.Operator, old, present, Cancellation);
        var second = await store.ApplyAsync(office.Reviewer, first, ReportAction.Reopen, "数字有误。");
        await store.PublishAsync(office, second, "更正数字。");
        await store.PublishAsync(office, 2025);

        var lines = await store.Get<PublicationQueries>().OfAgencyAsync(present, Cancellation);
        lines.Select(line => (line.Year, line.AgencyCode, line.Revision)).ShouldBe([(2025, present, 1), (2024, old, 2)]);
        (await Queries.ReportAsync(2024, present, Cancellation)).ShouldBe(old);
        (await Queries.ReportAsync(2025, old, Cancellation)).ShouldBe(present);
        (await Queries.ReportAsync(2023, old, Cancellation)).ShouldBeNull();
        (await store.Get<ChainVerifier>().VerifyAsync(Cancellation)).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_code_is_never_given_to_another_agency()
    {
        var (office, other) = (await store.AddOfficeAsync(), await store.AddOfficeAsync());
        await Service.ChangeAsync(Actor.Operator, office.AgencyCode, $"{office.AgencyCode}-x", Cancellation);

        (await RefusedAsync(other.AgencyCode, office.AgencyCode)).ShouldBe($"机关代码“{office.AgencyCode}”是另一个机关的曾用代码，它的公开网址仍然有效，请换一个。");
        (await RefusedAsync(other.AgencyCode, $"{office.AgencyCode}-x")).ShouldBe($"机关代码“{office.AgencyCode}-x”已被使用。");
        (await RefusedAsync(other.AgencyCode, "某局")).ShouldBe("机关代码由小写字母、数字和横线组成，以字母开头，2 至 60 位。");
        (await Should.ThrowAsync<RefusedException>(() => store.Get<AgencyService>().CreateAsync(
            Actor.Operator, new NewAgency(office.AgencyCode, "某局", AgencyKind.Department, office.OfficeCode), Cancellation))).Message
            .ShouldBe($"机关代码“{office.AgencyCode}”是另一个机关的曾用代码，它的公开网址仍然有效，请换一个。");
    }

    [Fact]
    public async Task An_agency_takes_its_own_former_code_back()
    {
        var office = await store.AddOfficeAsync();
        await Service.ChangeAsync(Actor.Operator, office.AgencyCode, $"{office.AgencyCode}-y", Cancellation);

        await Service.ChangeAsync(Actor.Operator, $"{office.AgencyCode}-y", office.AgencyCode, Cancellation);

        (await Queries.AgencyAsync($"{office.AgencyCode}-y", Cancellation)).ShouldBe(office.AgencyCode);
    }

    [Fact]
    public async Task A_new_name_keeps_the_former_one()
    {
        var office = await store.AddOfficeAsync();
        var before = (await store.Get<AgencyQueries>().GetAsync(Actor.Operator, office.AgencyCode, Cancellation)).Agency.Name;
        var begun = store.Clock.GetUtcNow();

        await store.Get<AgencyService>().UpdateAsync(Actor.Operator, office.AgencyCode, new AgencySettings("数据局", office.OfficeCode, Files: true, RequiresSignOff: false), Cancellation);
        await Service.ChangeAsync(Actor.Operator, office.AgencyCode, $"{office.AgencyCode}-z", Cancellation);

        var former = (await store.Get<PublicationQueries>().FormerNamesAsync($"{office.AgencyCode}-z", Cancellation)).ShouldHaveSingleItem();
        former.Name.ShouldBe(before);
        former.Until.ShouldBeInRange(begun, store.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Who_does_not_keep_agencies_finds_nothing()
    {
        var office = await store.AddOfficeAsync();

        await Should.ThrowAsync<NotFoundException>(() => Service.ChangeAsync(office.Reviewer, office.AgencyCode, "other", Cancellation));
        (await Should.ThrowAsync<NotFoundException>(() => Service.ChangeAsync(Actor.Operator, "nobody", "other", Cancellation))).Message.ShouldBe("没有找到代码为“nobody”的机关。");
    }

    private async Task<string> RefusedAsync(string code, string wanted) =>
        (await Should.ThrowAsync<RefusedException>(() => Service.ChangeAsync(Actor.Operator, code, wanted, Cancellation))).Message;
}
