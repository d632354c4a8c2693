using GovInfoReports.Core.Publications;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Publications;

public class ChainTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    [Fact]
    public async Task A_change_behind_the_systems_back_is_found()
    {
        var store = fixture.Store;
        await store.PublishAsync(await store.AddOfficeAsync());
        await store.PublishAsync(await store.AddOfficeAsync());
        await store.PublishAsync(await store.AddOfficeAsync());
        var whole = await store.Get<ChainVerifier>().VerifyAsync(TestContext.Current.CancellationToken);

        await store.Database.QueryAsync<object>("""
            ALTER TABLE publications DISABLE TRIGGER publications_append_only;
            UPDATE publications SET content = replace(content, '"N.P":0', '"N.P":1') WHERE sequence = 2 RETURNING 1;
            """);
        var changed = await store.Get<ChainVerifier>().VerifyAsync(TestContext.Current.CancellationToken);
        await store.Database.QueryAsync<object>("DELETE FROM published_reports WHERE publication_id = (SELECT id FROM publications WHERE sequence = 2); DELETE FROM published_texts WHERE publication_id = (SELECT id FROM publications WHERE sequence = 2); DELETE FROM publications WHERE sequence = 2 RETURNING 1");
        var removed = await store.Get<ChainVerifier>().VerifyAsync(TestContext.Current.CancellationToken);

        (whole.Count, whole.Faults.Count).ShouldBe((3L, 0));
        changed.Faults.Single().ShouldStartWith("第 2 号《测试市测试局2");
        changed.Faults.Single().ShouldEndWith("第 1 版：内容与发布时的哈希不符。");
        removed.Faults.Count.ShouldBe(2);
        removed.Faults[0].ShouldEndWith("第 1 版：序号应为 2，其前有记录缺失。");
        removed.Faults[1].ShouldEndWith("第 1 版：没有接在前一份报告的哈希之后。");
    }
}
