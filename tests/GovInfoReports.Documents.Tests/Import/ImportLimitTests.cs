using System.Text;
using GovInfoReports.Documents.Excel;
using GovInfoReports.Documents.Import;
using GovInfoReports.Documents.Tests.Excel;
using GovInfoReports.Documents.Tests.Fuzzing;
using GovInfoReports.Templates.Content;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Import;

public class ImportLimitTests
{
    private const string TooLong = "文字超过 30 万字，不会是年度报告；请检查是否选错了文件。";
    private const string Unpacked = "文件解压后过大（超过 100 MB 或压缩前后相差 100 倍以上），可能是恶意构造的压缩文件，没有读取；请检查文件来源，重新取得报告。";
    private const string PartTooLarge = "文件里有一个部件展开后超过 8 MB，不会是年度报告；请只保留报告全文，另存之后再导入。";

    private static readonly FilledReport Office = ReportImporter.Import(Seeds.GovernmentOffice.Bytes, Seeds.GovernmentOffice.FileName).Report;
    private static readonly byte[] NotCompressible = NotCompressibleBytes(400_000);

    [Theory]
    [InlineData(".txt")]
    [InlineData(".md")]
    [InlineData(".html")]
    [InlineData(".docx")]
    public void An_import_that_takes_too_long_is_stopped(string extension)
    {
        var bytes = extension == ".docx" ? DocxFile.Of(Office) : Encoding.UTF8.GetBytes(Seeds.Jinji.Text);

        Should.Throw<ImportException>(() => ReportImporter.Import(bytes, "报告" + extension, new ImpatientClock(periods: 6)))
            .Message.ShouldBe("读了 10 秒还没有读完，已停止读取；请检查是否选错了文件，或只保留报告全文再导入。");
    }

    [Fact]
    public void An_import_on_a_machine_too_busy_to_work_on_it_is_given_more_time() =>
        ReportImporter.Import(Seeds.Jinji.Bytes, "报告.txt", new ImpatientClock(periods: 1)).Report.Year.ShouldBe(2025);

    [Fact]
    public async Task A_caller_that_cancels_is_not_told_of_a_limit()
    {
        using var stream = new MemoryStream(Seeds.Jinji.Bytes);
        await Should.ThrowAsync<OperationCanceledException>(() => ReportImporter.ImportAsync(stream, "报告.txt", new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData(".txt")]
    [InlineData(".md")]
    [InlineData(".json")]
    [InlineData(".html")]
    public void More_text_than_any_report_is_refused(string extension)
    {
        var text = extension == ".json" ? Encoding.UTF8.GetString(ReportJson.Write(Office)) : Seeds.Jinji.Text;
        Refusal(Encoding.UTF8.GetBytes(text + new string('长', 300_000)), extension).ShouldBe(TooLong);
    }

    [Fact]
    public void More_text_than_any_report_is_refused_in_office_files()
    {
        var body = string.Concat(Enumerable.Repeat($"<w:p><w:r><w:t>{new string('a', 100_000)}</w:t></w:r></w:p>", 4));
        Refusal(DocxFile.Zip(("word/document.xml", DocumentOf(body)), ("word/media/image1.png", NotCompressible)), ".docx").ShouldBe(TooLong);
        var words = Convert.ToHexString(NotCompressible.AsSpan(0, 90_000));
        var lengthy = Office with { Content = Office.Content.WithText(new("S5"), words).WithText(new("S6"), words) };
        Refusal(ReportXlsxWriter.Write(lengthy), ".xlsx").ShouldBe(TooLong);
    }

    [Fact]
    public void One_long_text_in_all_cells_of_a_name_is_refused()
    {
        var bytes = new Workbook(ReportXlsxWriter.Write(Office)).With("xl/workbook.xml", xml => xml.Replace("REPORT_TITLE\">", "REPORT_TITLE\">'文字'!$A$90:$ALK$90</definedName><definedName name=\"X\">", StringComparison.Ordinal));
        bytes = new Workbook(bytes).With(
            "xl/worksheets/sheet1.xml",
            xml => xml.Replace("</sheetData>", $"<row r=\"90\">{string.Concat(ColumnNames().Take(999).Select(column => $"<c r=\"{column}90\" t=\"s\"><v>0</v></c>"))}</row></sheetData>", StringComparison.Ordinal));
        Measured.Import(bytes, "报告.xlsx").ShouldBeBounded("one long text");
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("xl/workbook.xml")]
    public void Archives_that_lie_about_their_size_are_refused(string part)
    {
        var measured = Measured.Import(Lying(DocxFile.Zip((part, DocumentOf(string.Concat(Enumerable.Repeat($"<a>{new string(' ', 60_000)}</a>", 1_000)))))), "报告");
        measured.Refusal.ShouldNotBeNull();
        measured.Allocated.ShouldBeLessThan(10_000_000);
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("xl/workbook.xml")]
    public void Bombs_are_stopped_while_reading(string part)
    {
        var measured = Measured.Import(DocxFile.Zip((part, DocumentOf(string.Concat(Enumerable.Repeat($"<a>{new string(' ', 60_000)}</a>", 1_000))))), "报告");
        measured.Refusal.ShouldBe(Unpacked);
        measured.Allocated.ShouldBeLessThan(100_000_000);
    }

    [Fact]
    public void A_part_larger_than_any_of_a_report_is_refused() =>
        Refusal(DocxFile.Zip(("word/document.xml", DocumentOf(string.Concat(Enumerable.Repeat("<a>          </a>", 500_000)))), ("word/media/image1.png", NotCompressible)), ".docx").ShouldBe(PartTooLarge);

    [Fact]
    public void More_paragraphs_than_any_report_are_refused()
    {
        const string message = "文件里的段落和单元格超过 5 万个，不会是年度报告；请检查是否选错了文件。";
        Refusal(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\n", 50_001))), ".txt").ShouldBe(message);
        Refusal(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\tb\tc\n", 16_667))), ".txt").ShouldBe(message);
    }

    [Fact]
    public void A_file_cut_off_at_every_kilobyte_is_read_or_refused()
    {
        foreach (var file in Corpus.Load())
        {
            var bytes = file.ToBytes();
            for (var length = 0; length < bytes.Length; length += 1024)
            {
                Measured.Import(bytes.AsMemory(0, length), file.Name).ShouldBeBounded($"{file.Name} cut at {length}");
            }
        }
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("C:\\windows\\win.ini.docx")]
    [InlineData("报告.txt\0.docx")]
    [InlineData("\u202Excod.报告.html")]
    [InlineData("<script>alert(1)</script>.txt")]
    [InlineData("CON")]
    [InlineData("")]
    public void A_name_is_only_a_hint(string name)
    {
        ReportImporter.Import(DocxFile.Of(Office), name).Report.ShouldBe(Office);
        ReportImporter.Import(DocxFile.Of(Office), new string('a', 100_000) + name).Report.ShouldBe(Office);
    }

    private static byte[] DocumentOf(string body) =>
        Encoding.UTF8.GetBytes($"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>""");

    // The sizes in the central directory are set to one byte.
    private static byte[] Lying(byte[] archive)
    {
        var bytes = archive.ToArray();
        for (var at = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8); at >= 0;)
        {
            BitConverter.TryWriteBytes(bytes.AsSpan(at + 24), 1).ShouldBeTrue();
            var next = bytes.AsSpan(at + 4).IndexOf("PK\u0001\u0002"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }

        return bytes;
    }

    private static byte[] NotCompressibleBytes(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static IEnumerable<string> ColumnNames() =>
        from first in " ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        from second in " ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        from third in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        where first == ' ' || second != ' '
        select $"{first}{second}{third}".Trim();

    private static string Refusal(byte[] bytes, string extension) =>
        Should.Throw<ImportException>(() => ReportImporter.Import(bytes, "报告" + extension)).Message;

    /// <summary>For which every time is over as soon as it begins, as often as it is to be waited for.</summary>
    private sealed class ImpatientClock(int periods) : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            for (var time = 0; time < periods; time++)
            {
                callback(state);
            }

            return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
