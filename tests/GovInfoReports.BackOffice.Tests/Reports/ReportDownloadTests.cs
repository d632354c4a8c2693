using System.Net;
using GovInfoReports.Core.Reports;
using GovInfoReports.Documents;
using GovInfoReports.Documents.Import;
using GovInfoReports.Documents.Pdf;
using GovInfoReports.Templates.Content;
using GovInfoReports.TestSupport;
using GovInfoReports.Typesetting.Fonts;

namespace GovInfoReports.BackOffice.Tests.Reports;

public class ReportDownloadTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    [Fact]
    public async Task A_report_is_had_as_each_kind_of_file_with_what_it_holds_now()
    {
        var owner = await office.Store.AddOfficeAsync();
        var id = await office.Store.FilledDraftAsync(owner);
        FieldEdit[] edits = [new(Guid.CreateVersion7(), "T3.N.P", "0", "7"), new(Guid.CreateVersion7(), "S5", string.Empty, "问题与**改进**。")];
        await office.Store.Reports.MergeAsync(owner.Drafter, id, 2, edits, TestContext.Current.CancellationToken);
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-d");
        var report = await office.Store.Queries.GetAsync(owner.Drafter, id, TestContext.Current.CancellationToken);
        var stored = report.Content;

        var page = await visitor.GetAsync($"/reports/{id}");
        var links = page.Page.QuerySelectorAll(".downloads a").Select(link => (link.TextContent, link.GetAttribute("href")!)).ToList();
        links.Select(link => link.TextContent).ShouldBe(["PDF", "DOCX", "XLSX", "CSV", "JSON"]);

        foreach (var (name, address) in links)
        {
            using var response = await visitor.DownloadAsync(address);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, name);
            response.Headers.CacheControl!.NoStore.ShouldBeTrue(name);
            response.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe($"{stored.Text(new("TITLE"))}.{name.ToLowerInvariant()}");
            response.Content.Headers.ContentDisposition.FileName.ShouldBe($"{owner.AgencyCode}-2025-v1.{name.ToLowerInvariant()}");
            var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            if (name == "PDF")
            {
                bytes.ShouldBe(ReportPdfWriter.Write(new FilledReport(report.Agency.Name, 2025, 1, stored), FontSet.Load(null), PrintSetting.Draft));
            }
            else if (name != "CSV")
            {
                var read = ReportImporter.Import(bytes, address).Report.Content;
                read.Figures.ShouldBe(stored.Figures, name);
                read.Texts.ShouldBe(stored.Texts, name);
            }
        }
    }
}
