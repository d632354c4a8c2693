using GovInfoReports.Core.Checks;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Reports;

public class BindingTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_store_keeps_the_reference_and_the_publication_the_figure()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.FilledDraftAsync(office);
        const string Typed = "制发行政规范性文件{T2.NORM.ISSUED}件，落实公开前审查，定期清理目录和指南。";
        await store.EditAsync(office.Drafter, id, ("S1.3", TestReports.Texts(2025)[3].Text, Typed), ("T2.NORM.ISSUED", "0", "3"), ("T2.NORM.INFORCE", "0", "3"));
        await store.PublishAsync(office, id);

        var report = await store.Queries.GetAsync(office.Drafter, id, Cancellation);
        report.Content.Text(TextKey.InformationManagement).ShouldBe(Typed);
        report.ToFilledReport().Content.Text(TextKey.InformationManagement).ShouldBe(Typed.Replace("{T2.NORM.ISSUED}", "3", StringComparison.Ordinal));
        (await store.Database.QueryAsync<string>("SELECT content FROM publications WHERE report_id = $1", id)).ShouldContain("制发行政规范性文件3件");
    }

    [Fact]
    public async Task A_reference_to_nothing_keeps_a_report_from_being_submitted()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.FilledDraftAsync(office);
        await store.EditAsync(office.Drafter, id, ("S1.3", TestReports.Texts(2025)[3].Text, "制发行政规范性文件{T2.NORM.NONE}件，落实公开前审查，定期清理目录和指南。"));

        (await store.Get<CheckQueries>().FindingsAsync(office.Drafter, id, Cancellation)).Single(finding => finding.Rule == "N-BIND").Message
            .ShouldBe("文字引用的数据没有着落：没有这个单元格：T2.NORM.NONE。");
        (await Should.ThrowAsync<RefusedException>(() => store.ApplyAsync(office.Drafter, id, ReportAction.Submit, null)))
            .Message.ShouldBe("报告还有 1 处错误，改正后才能提交审核。");
    }
}
