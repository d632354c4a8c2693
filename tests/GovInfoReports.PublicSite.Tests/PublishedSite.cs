using System.Net;
using AngleSharp.Dom;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Core.Years;
using GovInfoReports.Documents.Import;
using GovInfoReports.PublicSite.Rendering;
using GovInfoReports.TestSupport;

namespace GovInfoReports.PublicSite.Tests;

/// <summary>The site with the five real reports published, connected with the read-only role.</summary>
public sealed class PublishedSite : IAsyncLifetime
{
    public const string OfficeName = "吴忠市政务公开办公室";

    private PublicSiteHost host = null!;

    public TestStore Store { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Store = await TestStore.CreateAsync();
        await Store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency("wuzhong-o", OfficeName, AgencyKind.OpenGovernmentOffice, null), default);
        foreach (var seed in Seeds.All)
        {
            await Store.Get<YearService>().OpenAsync(Actor.Operator, seed.Year, default);
            await Store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency(seed.Code, seed.Agency, AgencyKind.Department, "wuzhong-o"), default);
            await Store.Get<ArchiveService>().TakeOverAsync(Actor.Operator, seed.Code, ReportImporter.Import(seed.Bytes, seed.FileName).Report, default);
        }


        // A test publishes and reads in one breath, sooner than a site with pages in memory hears of it.
        host = new PublicSiteHost(Store.Database.PublicConnectionString, (RenderedPages.Megabytes, "0"));
        Client = host.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await Store.DisposeAsync();
    }

    /// <summary>A page that is there.</summary>
    public Task<IDocument> GetPageAsync(string address) => GetPageAsync(address, HttpStatusCode.OK);

    public async Task<IDocument> GetPageAsync(string address, HttpStatusCode expected)
    {
        var answer = await Client.GetAsync(address, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(expected);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        return await answer.ReadPageAsync();
    }

    /// <summary>A report published on 12 January and corrected eight days later; gives its address.</summary>
    public async Task<string> PublishCorrectionAsync()
    {
        var office = await Store.AddOfficeAsync();
        var first = await Store.PublishAsync(office);
        var second = await Store.ApplyAsync(office.Reviewer, first, ReportAction.Reopen, "许可数量漏填。");
        await Store.Reports.MergeAsync(office.Drafter, second, 1, [new FieldEdit(Guid.CreateVersion7(), "T2.LICENSE.DECISIONS", "0", "7")], default);
        await Store.ApplyAsync(office.Drafter, second, ReportAction.Submit, null);
        await Store.ApplyAsync(office.Reviewer, second, ReportAction.Approve, null);
        Store.Clock.Advance(TimeSpan.FromDays(8));
        await Store.ApplyAsync(office.Reviewer, second, ReportAction.Publish, "更正行政许可处理决定数量。");
        Store.Clock.Advance(TimeSpan.FromDays(-8));
        return $"/reports/2025/{office.AgencyCode}";
    }
}
