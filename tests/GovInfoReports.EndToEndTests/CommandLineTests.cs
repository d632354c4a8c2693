using System.IO.Compression;
using System.Reflection;
using GovInfoReports.Core.Store;
using GovInfoReports.EndToEndTests.Hosting;
using GovInfoReports.TestSupport;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GovInfoReports.EndToEndTests;

/// <summary>An operator sets up an empty database with the real command line.</summary>
public class CommandLineTests
{
    private static readonly string[] Migrations =
    [
        .. typeof(DatabaseMigrator).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order(StringComparer.Ordinal),
    ];

    [Fact]
    public async Task An_empty_database_becomes_an_installation()
    {
        await using var database = await TestDatabase.CreateAsync(migrated: false);
        Task<string> Run(params string[] arguments) => BuiltProject.RunCommandAsync(database.ConnectionString, arguments);

        (await Run("migrate")).ShouldBe($"已执行 {Migrations.Length} 项升级：{string.Join('、', Migrations)}。\n");
        (await Run("migrate")).ShouldBe("数据库已是最新版本。\n");
        (await Run("agency", "add", "city", "某市政务公开办", "OpenGovernmentOffice")).ShouldBe("已新建机关 city（某市政务公开办）。\n");
        (await Run("agency", "add", "city-miit", "某市工信局", "department", "city")).ShouldBe("已新建机关 city-miit（某市工信局）。\n");
        (await Run("year", "open", "2026")).ShouldBe("2026 年度已开放，期限 2027-01-31。\n");
        (await Run("year", "deadline", "city", "2026", "2027-01-26")).ShouldBe("city 所辖机关 2026 年度的期限设为 2027-01-26。\n");
        (await Run("user", "add", "zhangsan", "张三", "Drafter", "city-miit")).ShouldStartWith("已新建账号 zhangsan，初始密码 ");
        (await Run("user", "reset", "zhangsan")).ShouldStartWith("账号 zhangsan 的新密码 ");
        (await Run("verify")).ShouldBe("还没有发布版本。\n");

        (await database.QueryAsync<string>("SELECT string_agg(code || ':' || kind, ' ' ORDER BY code) FROM agencies")).ShouldBe("city:OpenGovernmentOffice city-miit:Department");
        (await database.QueryAsync<string>("SELECT a.role || '@' || g.code FROM accounts a JOIN agencies g ON g.id = a.agency_id")).ShouldBe("Drafter@city-miit");
        (await database.QueryAsync<string>("SELECT string_agg(action, ' ' ORDER BY at) FROM audit_entries"))
            .ShouldBe("AgencyCreated AgencyCreated YearOpened YearOpened AccountCreated PasswordReset");
    }

    [Fact]
    public async Task A_year_is_exported_to_one_file()
    {
        await using var database = await TestDatabase.CreateAsync();
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7()}.zip");
        try
        {
            await BuiltProject.RunCommandAsync(database.ConnectionString, "demo");
            await BuiltProject.RunCommandAsync(database.ConnectionString, "export", "2023", "-o", path);

            await using var archive = await ZipFile.OpenReadAsync(path, TestContext.Current.CancellationToken);
            archive.Entries.Select(entry => entry.FullName.Split('/')[0]).Distinct()
                .ShouldBe(["qingtongxia-park", "wuzhong-miit", "2023年全部数据.csv", "manifest.json", "SHA256SUMS"]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("没有“office”这个类型；可用：OpenGovernmentOffice、Department、DevelopmentZone、GovernmentOffice。", "agency", "add", "x1", "某局", "office")]
    [InlineData("“26”不是年度；请填写 2008 至 2100 的四位数字。", "year", "open", "26")]
    [InlineData("“1月26日”不是日期；请写成 2027-01-26 的样子。", "year", "deadline", "city", "2026", "1月26日")]
    [InlineData("没有“Boss”这个角色；可用：Drafter、AgencyLead、Reviewer、Administrator、Auditor。", "user", "add", "zhangsan", "张三", "Boss")]
    [InlineData("没有找到账号“nobody”。", "user", "reset", "nobody")]
    [InlineData("2025 年度还没有发布的报告。", "export", "2025")]
    [InlineData("请写明一个年度，例如：govinfo export 2025 -o 2025.zip。", "export", "去年")]
    [InlineData("数据库不是空的，不能装入演示数据；请换一个空数据库。", "demo")]
    public async Task A_wrong_command_says_what_to_do(string message, params string[] arguments)
    {
        await using var database = await TestDatabase.CreateAsync();
        await BuiltProject.RunCommandAsync(database.ConnectionString, "agency", "add", "city", "某市政务公开办", "OpenGovernmentOffice");

        var refused = await Should.ThrowAsync<InvalidOperationException>(() => BuiltProject.RunCommandAsync(database.ConnectionString, arguments));

        refused.Message.ShouldBe($"govinfo {string.Join(' ', arguments)} ended with 2: {message}\n");
    }
}
