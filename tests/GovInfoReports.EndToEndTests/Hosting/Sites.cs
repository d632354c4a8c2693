using GovInfoReports.TestSupport;
using Microsoft.Playwright;

namespace GovInfoReports.EndToEndTests.Hosting;

/// <summary>Both sites over one database with the demo data, and a browser. A class of tests has its own.</summary>
public sealed class Sites : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private IPlaywright playwright = null!;

    public TestDatabase Database { get; private set; } = null!;

    public SiteProcess Office { get; private set; } = null!;

    public SiteProcess Public { get; private set; } = null!;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabase.CreateAsync();
        await BuiltProject.RunCommandAsync(Database.ConnectionString, "demo");
        Office = await SiteProcess.StartAsync("GovInfoReports.BackOffice", Database.ConnectionString);
        Public = await SiteProcess.StartAsync("GovInfoReports.PublicSite", Database.PublicConnectionString);
        Assertions.SetDefaultExpectTimeout(20_000);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A person at a browser of their own, signed in to the back office.</summary>
    public async Task<IPage> SignInAsync(string userName)
    {
        var page = await OpenAsync();
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("账号").FillAsync(userName);
        await page.GetByLabel("密码").FillAsync("Yanshi-2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await page.GetByText("退出").WaitForAsync();
        return page;
    }

    /// <summary>A person at a browser of their own, not signed in.</summary>
    public async Task<IPage> OpenAsync()
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Office.Address.ToString(),
            Locale = "zh-CN",
            ViewportSize = new ViewportSize { Width = 1366, Height = 768 },
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright.Dispose();
        await Public.DisposeAsync();
        await Office.DisposeAsync();
        await Database.DisposeAsync();
    }
}
