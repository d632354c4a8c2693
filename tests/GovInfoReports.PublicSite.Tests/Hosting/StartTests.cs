namespace GovInfoReports.PublicSite.Tests.Hosting;

public class StartTests
{
    [Fact]
    public async Task Without_a_connection_the_site_does_not_start_and_names_the_variable()
    {
        await using var host = new PublicSiteHost(string.Empty);

        Should.Throw<InvalidOperationException>(() => host.Server).Message.ShouldStartWith("没有设置数据库连接：请把环境变量 ConnectionStrings__Reports 设为");
    }
}
