using System.IO.Compression;
using GovInfoReports.Documents.Excel;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Content;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Excel;

public class XlsxImportTests
{
    private const string TableThree = "xl/worksheets/sheet2.xml";

    private static readonly FilledReport Office = ReportImporter.Import(Seeds.GovernmentOffice.Bytes, Seeds.GovernmentOffice.FileName).Report;
    private static readonly byte[] Bytes = ReportXlsxWriter.Write(Office);

    [Fact]
    public void Every_seed_reads_back_equal()
    {
        foreach (var report in Seeds.All.Select(seed => ReportImporter.Import(seed.Bytes, seed.FileName).Report))
        {
            var imported = ReportImporter.Import(ReportXlsxWriter.Write(report), "报告.xlsx");
            imported.Report.ShouldBe(report);
            imported.Normalised.ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_hundred_generated_reports_read_back_equal()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var report = GeneratedReports.Of(seed);
            ReportImporter.Import(ReportXlsxWriter.Write(report), "报告.xlsx").Report.ShouldBe(report);
        }
    }

    [Theory]
    [InlineData("<v>35</v>", "<v>3.5E1</v>", "35")]
    [InlineData("<c r=\"D5\" s=\"4\">", "<c r=\"D5\" s=\"4\" t=\"n\">", "35")]
    [InlineData("<c r=\"D5\" s=\"4\"><v>35</v>", "<c r=\"D5\" t=\"inlineStr\"><is><r><t>３</t></r><r><t>6</t></r><rPh><t>三</t></rPh></is>", "36")]
    public void A_figure_is_read_as_other_programs_save_it(string before, string after, string figure)
    {
        var saved = new Workbook(Bytes).With(TableThree, xml => xml.Replace(before, after, StringComparison.Ordinal));

        CellValue.Format(ReportImporter.Import(saved, "报告.xlsx").Report.Content.Figures["T3.N.P"]).ShouldBe(figure);
    }

    [Fact]
    public void A_figure_that_is_none_is_refused_by_name() =>
        Refusal(new Workbook(Bytes).With(TableThree, xml => xml.Replace("<v>35</v>", "<v>1.5</v>", StringComparison.Ordinal)))
            .ShouldBe("工作簿中表三“一、本年新收”行“自然人”列有误：“1.5”不能作为件数，请填写 0 至 2147483647 的整数。");

    [Fact]
    public void A_deleted_cell_is_named() =>
        Refusal(new Workbook(Bytes).With("xl/workbook.xml", xml => xml.Replace("'表三'!$D$5<", "#REF!<", StringComparison.Ordinal)))
            .ShouldBe("工作簿里没有表三“一、本年新收”行“自然人”列的单元格，可能被删除了；请用本系统重新导出工作簿再填。");

    [Fact]
    public void Without_its_names_the_workbook_is_read_by_its_words()
    {
        var bytes = new Workbook(Bytes).With("xl/workbook.xml", xml => xml.Replace("REPORT_", "OTHER_", StringComparison.Ordinal));

        var imported = ReportImporter.Import(bytes, "报告.xlsx");

        imported.Report.Content.Figures.ShouldBe(ReportImporter.Import(Bytes, "报告.xlsx").Report.Content.Figures);
    }

    [Fact]
    public void A_workbook_of_something_else_is_refused() =>
        Refusal(Import.DocxFile.Zip(("xl/workbook.xml", "<workbook/>"u8.ToArray())))
            .ShouldBe("没有读到年度报告的结构（“一、总体情况”等六个部分和三张表格），这不是政府信息公开工作年度报告；请选择报告全文。");

    [Fact]
    public void A_document_type_is_refused() =>
        Refusal(new Workbook(Bytes).With("xl/workbook.xml", xml => xml.Replace("<workbook", "<!DOCTYPE workbook [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><workbook", StringComparison.Ordinal)))
            .ShouldBe("Excel 文件已损坏或没有传完；请重新取得完整的文件。");

    [Fact]
    public void A_bomb_is_refused() =>
        Refusal(new Workbook(Bytes).With(TableThree, xml => xml.Replace("<sheetData>", "<sheetData>" + string.Concat(Enumerable.Repeat("<!-- -->" + new string(' ', 92), 80_000)), StringComparison.Ordinal)))
            .ShouldBe("文件解压后过大（超过 100 MB 或压缩前后相差 100 倍以上），可能是恶意构造的压缩文件，没有读取；请检查文件来源，重新取得报告。");

    [Fact]
    public void Too_many_parts_are_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var part = 0; part <= 2_000; part++)
            {
                archive.CreateEntry($"part{part}");
            }
        }

        Refusal(stream.ToArray()).ShouldBe("文件里的部件超过 2000 个，不会是年度报告；请检查是否选错了文件。");
    }

    [Fact]
    public void A_damaged_workbook_is_read_or_refused()
    {
        for (var round = 0; round < 300; round++)
        {
            var random = new Random(round);
            var damaged = Bytes.ToArray();
            for (var time = 0; time < 5; time++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            ReadOrRefuse(damaged);
            ReadOrRefuse(damaged.AsMemory(0, random.Next(damaged.Length)));
        }
    }

    private static void ReadOrRefuse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            ReportImporter.Import(bytes, "报告.xlsx").Report.Year.ShouldBeInRange(1900, 2099);
        }
        catch (ImportException exception)
        {
            exception.Message.ShouldEndWith("。");
        }
    }

    private static string Refusal(byte[] bytes) => Should.Throw<ImportException>(() => ReportImporter.Import(bytes, "报告.xlsx")).Message;
}
