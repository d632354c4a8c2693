using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Board;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Agencies;

public class AgencySettingsTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private AgencyService Service => store.Get<AgencyService>();

    [Fact]
    public async Task Settings_are_changed_and_recorded_in_words()
    {
        var (office, other) = (await store.AddOfficeAsync(), await store.AddOfficeAsync());

        await Service.UpdateAsync(Actor.Operator, office.AgencyCode, new AgencySettings("新名称局", other.OfficeCode, Files: false, RequiresSignOff: true), Cancellation);

        var agency = (await store.Get<AgencyQueries>().GetAsync(Actor.Operator, office.AgencyCode, Cancellation)).Agency;
        (agency.Name, agency.Parent!.Code, agency.Files, agency.RequiresSignOff).ShouldBe(("新名称局", other.OfficeCode, false, true));
        (await LastAuditAsync(office.AgencyCode)).ShouldMatch(
            $"^AgencyChanged {office.AgencyCode}：名称由“测试市测试局[0-9]+”改为“新名称局”；上级由 {office.OfficeCode} 改为 {other.OfficeCode}；设为不报送；提交须负责人签批$");
    }

    [Fact]
    public async Task Nothing_changed_is_not_recorded()
    {
        var office = await store.AddOfficeAsync();
        var before = (await store.Get<AgencyQueries>().GetAsync(Actor.Operator, office.AgencyCode, Cancellation)).Agency;

        await Service.UpdateAsync(Actor.Operator, office.AgencyCode, AgencySettings.Of(before), Cancellation);

        (await LastAuditAsync(office.AgencyCode)).ShouldBe($"AgencyCreated {office.AgencyCode}");
    }

    [Fact]
    public async Task An_agency_that_does_not_file_is_not_on_the_board_and_cannot_begin()
    {
        var office = await store.AddOfficeAsync();

        await Service.UpdateAsync(Actor.Operator, office.AgencyCode, new AgencySettings("某局", office.OfficeCode, Files: false, RequiresSignOff: false), Cancellation);

        (await store.Get<BoardQueries>().FindAsync(office.Reviewer, 2025, Cancellation))!.Lines.ShouldBeEmpty();
        (await Should.ThrowAsync<NotFoundException>(() => store.Reports.OpenAsync(office.Drafter, 2025, Cancellation))).Message.ShouldBe("没有可以填报的单位或年度。");
    }

    [Fact]
    public async Task An_office_cannot_stand_below_itself()
    {
        var office = await store.AddOfficeAsync();
        await Service.CreateAsync(Actor.Operator, new NewAgency($"{office.AgencyCode}-co", "下级政务公开办", AgencyKind.OpenGovernmentOffice, office.OfficeCode), Cancellation);

        foreach (var (parent, name) in new[] { ($"{office.AgencyCode}-co", "下级政务公开办"), (office.OfficeCode, "上级政务公开办") })
        {
            (await RefusedAsync(office.OfficeCode, new AgencySettings("上级政务公开办", parent, false, false))).ShouldMatch($"^{(parent == office.OfficeCode ? "测试市.*" : name)}在测试市人民政府政务公开办公室[0-9]+之下，不能作它的上级。$");
        }
    }

    [Theory]
    [InlineData("", true, "请填写机关名称。")]
    [InlineData("某局", false, "请指定上级政务公开办。")]
    public async Task A_wrong_field_is_named(string name, bool hasParent, string message)
    {
        var office = await store.AddOfficeAsync();

        (await RefusedAsync(office.AgencyCode, new AgencySettings(name, hasParent ? office.OfficeCode : null, true, false))).ShouldBe(message);
    }

    [Fact]
    public async Task An_office_does_not_file()
    {
        var office = await store.AddOfficeAsync();

        (await RefusedAsync(office.OfficeCode, new AgencySettings("某办", null, Files: true, RequiresSignOff: false))).ShouldBe("政务公开办不报送年度报告，不能设为报送单位或需负责人签批。");
    }

    [Fact]
    public async Task Only_administrators_see_and_change_settings()
    {
        var office = await store.AddOfficeAsync();
        foreach (var actor in (Actor[])[office.Drafter, office.Lead, office.Reviewer])
        {
            foreach (var call in (Func<Task>[])
            [
                () => store.Get<AgencyQueries>().ListAsync(actor, Cancellation),
                () => store.Get<AgencyQueries>().GetAsync(actor, office.AgencyCode, Cancellation),
                () => Service.UpdateAsync(actor, office.AgencyCode, new AgencySettings("x", office.OfficeCode, true, false), Cancellation),
            ])
            {
                (await Should.ThrowAsync<NotFoundException>(call)).Message.ShouldBe("没有找到机关管理功能。");
            }
        }
    }

    private async Task<string> RefusedAsync(string code, AgencySettings settings) =>
        (await Should.ThrowAsync<RefusedException>(() => Service.UpdateAsync(Actor.Operator, code, settings, Cancellation))).Message;

    private Task<string> LastAuditAsync(string code) =>
        store.Database.QueryAsync<string>("SELECT action || ' ' || subject FROM audit_entries WHERE subject = $1 OR subject LIKE $1 || '：%' ORDER BY at DESC LIMIT 1", code);
}
