using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Publications;

public class ArchiveTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_is_taken_over_with_the_figures_it_carried()
    {
        var office = await store.AddOfficeAsync();
        var figures = Figures.Zero(AnnualReport2021.Edition).With("T3.R7.P", 38);

        var id = await TakeOverAsync(office, 2025, figures);

        var report = await store.Queries.GetAsync(office.Drafter, id, Cancellation);
        (report.Status, report.Revision).ShouldBe((ReportStatus.Published, 1));
        report.Content.Figures.ShouldBe(figures);
        (await store.Queries.EventsAsync(office.Drafter, id, Cancellation)).Single().Action.ShouldBe(ReportAction.TakeOver);
        (await store.Database.QueryAsync<string>("SELECT content FROM publications WHERE report_id = $1", id)).ShouldContain("\"R7.P\":38");
    }

    [Fact]
    public async Task A_year_is_taken_over_once_and_only_when_open()
    {
        var office = await store.AddOfficeAsync();
        await TakeOverAsync(office, 2025, Figures.Zero(AnnualReport2021.Edition));

        (await Should.ThrowAsync<RefusedException>(() => TakeOverAsync(office, 2025, Figures.Zero(AnnualReport2021.Edition))))
            .Message.ShouldEndWith("2025 年度已有报告，不能重复入库。");
        (await Should.ThrowAsync<RefusedException>(() => TakeOverAsync(office, 1999, Figures.Zero(AnnualReport2021.Edition))))
            .Message.ShouldBe("1999 年度还没有开放，请先设置报告年度。");
    }

    [Fact]
    public async Task Only_an_administrator_takes_over()
    {
        var office = await store.AddOfficeAsync();
        var report = new FilledReport("某局", 2025, 1, ReportContent.Blank(AnnualReport2021.Edition));

        await Should.ThrowAsync<NotFoundException>(() => store.Get<ArchiveService>().TakeOverAsync(office.Reviewer, office.AgencyCode, report, Cancellation));
    }

    private Task<Guid> TakeOverAsync(TestOffice office, int year, Figures figures) => store.Get<ArchiveService>().TakeOverAsync(
        Actor.Operator, office.AgencyCode, new FilledReport("某局", year, 1, ReportContent.Blank(AnnualReport2021.Edition).WithFigures(figures)), Cancellation);
}
