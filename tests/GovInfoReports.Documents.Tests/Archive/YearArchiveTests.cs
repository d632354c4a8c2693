using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GovInfoReports.Documents.Archive;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;
using GovInfoReports.Typesetting.Fonts;

namespace GovInfoReports.Documents.Tests.Archive;

public class YearArchiveTests
{
    private static readonly DateTimeOffset Published = new(2026, 1, 12, 9, 30, 0, TimeSpan.FromHours(8));
    private static readonly ArchivedReport[] Reports =
        [.. Seeds.All.Where(seed => seed.Year == 2025).Select((seed, index) => new ArchivedReport(seed.Code, ReportImporter.Import(seed.Bytes, seed.FileName).Report, Published.AddDays(index)))];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_report_is_there_in_every_form_and_reads_back()
    {
        using var archive = await OpenAsync(Reports);
        string[] extensions = [.. ReportFileFormat.All.Select(format => format.Extension)];

        archive.Entries.Select(entry => entry.FullName).ShouldBe(
            [.. Reports.SelectMany(report => extensions.Select(extension => $"{report.AgencyCode}/{report.Report.Title}.{extension}")), "2025年全部数据.csv", "manifest.json", "SHA256SUMS"]);
        foreach (var report in Reports)
        {
            foreach (var extension in extensions.Except(["csv", "pdf"]))
            {
                var name = $"{report.AgencyCode}/{report.Report.Title}.{extension}";
                ReportImporter.Import(Read(archive, name), name).Report.ShouldBe(report.Report, name);
            }

            Encoding.Latin1.GetString(Read(archive, $"{report.AgencyCode}/{report.Report.Title}.pdf")).ShouldStartWith("%PDF-");
        }
    }

    [Fact]
    public async Task The_manifest_and_the_sums_name_every_file_with_its_hash()
    {
        using var archive = await OpenAsync(Reports);
        using var manifest = JsonDocument.Parse(Read(archive, "manifest.json"));

        manifest.RootElement.GetProperty("year").GetInt32().ShouldBe(2025);
        var files = manifest.RootElement.GetProperty("files").EnumerateArray().ToList();
        files.Select(file => file.GetProperty("file").GetString()).ShouldBe(archive.Entries.SkipLast(2).Select(entry => entry.FullName));
        foreach (var file in files)
        {
            var bytes = Read(archive, file.GetProperty("file").GetString()!);
            file.GetProperty("bytes").GetInt32().ShouldBe(bytes.Length);
            file.GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }

        files[0].EnumerateObject().SkipLast(3).Select(member => member.Value.ToString())
            .ShouldBe(["宁夏吴忠金积工业园区管委会", "wuzhong-jinji", "2025", "1", Reports[0].Report.Title, "2026-01-12T09:30:00+08:00"]);
        Encoding.UTF8.GetString(Read(archive, "SHA256SUMS")).ShouldBe(string.Concat(
            archive.Entries.SkipLast(1).Select(entry => $"{Convert.ToHexStringLower(SHA256.HashData(Read(archive, entry.FullName)))}  {entry.FullName}\n")));
    }

    [Fact]
    public async Task All_figures_stand_in_one_table()
    {
        using var archive = await OpenAsync(Reports);
        var lines = Encoding.UTF8.GetString(Read(archive, "2025年全部数据.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        lines.Length.ShouldBe(1 + (200 * Reports.Length));
        lines.ShouldContain("吴忠市人民政府办公室,2025,1,T3,N,一、本年新收政府信息公开申请数量,P,自然人,35");
    }

    [Fact]
    public async Task The_same_reports_give_the_same_bytes() => (await WriteAsync(Reports)).ShouldBe(await WriteAsync(Reports));

    [Fact]
    public async Task Chinese_names_are_marked_as_UTF_8_and_files_carry_the_day_of_publication()
    {
        var bytes = await WriteAsync(Reports);

        // The general purpose bit 11 of the first local header (APPNOTE 4.4.4).
        (BitConverter.ToUInt16(bytes, 6) & 0x0800).ShouldBe(0x0800);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        archive.Entries[0].LastWriteTime.DateTime.ShouldBe(new DateTime(2026, 1, 12, 9, 30, 0));
        archive.Entries[^1].LastWriteTime.DateTime.ShouldBe(new DateTime(2026, 1, 14, 9, 30, 0));
    }

    [Fact]
    public async Task A_title_makes_a_name_that_every_system_takes()
    {
        var report = Reports[0].Report with { Content = Reports[0].Report.Content.WithText(TextKey.Title, " ../甲\\乙:*?\"<>|\t. ") };

        using var archive = await OpenAsync([Reports[0] with { Report = report }]);

        archive.Entries[0].FullName.ShouldBe("wuzhong-jinji/__甲_乙_________.pdf");
    }

    private static async Task<ZipArchive> OpenAsync(IEnumerable<ArchivedReport> reports) => new(new MemoryStream(await WriteAsync(reports)));

    private static async Task<byte[]> WriteAsync(IEnumerable<ArchivedReport> reports)
    {
        using var stream = new MemoryStream();
        await YearArchive.WriteAsync(stream, 2025, reports.ToAsyncEnumerable(), new PrintSetting(FontSet.Load(null)), Cancellation);
        return stream.ToArray();
    }

    private static byte[] Read(ZipArchive archive, string name)
    {
        using var stream = archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
