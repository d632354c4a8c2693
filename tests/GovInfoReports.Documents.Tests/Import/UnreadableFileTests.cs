using System.Text;
using GovInfoReports.Documents.Import;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Import;

public class UnreadableFileTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Fact]
    public void An_empty_file_is_refused()
    {
        Refusal([]).ShouldBe("文件是空的；请选择写有年度报告全文的文件。");
        Refusal(" \r\n\t\n"u8.ToArray()).ShouldBe("文件是空的；请选择写有年度报告全文的文件。");
    }

    [Fact]
    public void An_image_is_refused()
    {
        Refusal([0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13]).ShouldBe("这是图片，不能直接读取；请使用报告的文字版（Word .docx、网页 .html、纯文本 .txt 或 Markdown .md）。");
        Refusal([0xFF, 0xD8, 0xFF, 0xE0, 0, 16]).ShouldBe("这是图片，不能直接读取；请使用报告的文字版（Word .docx、网页 .html、纯文本 .txt 或 Markdown .md）。");
    }

    [Fact]
    public void Zeros_are_refused()
    {
        Refusal(new byte[1000]).ShouldBe("这不是文本文件（含有二进制数据）；请把报告另存为纯文本或 Markdown 再导入。");
        Refusal(new byte[ImportLimits.Bytes + 1]).ShouldBe("文件超过 10 MB，不会是年度报告的文字稿；请检查是否选错了文件。");
    }

    [Fact]
    public async Task A_stream_is_read_no_further_than_the_limit_needs()
    {
        using var stream = new MemoryStream(new byte[50_000_000]);

        var exception = await Should.ThrowAsync<ImportException>(() => ReportImporter.ImportAsync(stream, "-", TestContext.Current.CancellationToken));

        exception.Message.ShouldBe("文件超过 10 MB，不会是年度报告的文字稿；请检查是否选错了文件。");
        stream.Position.ShouldBeLessThan(ImportLimits.Bytes + 100_000);
    }

    [Fact]
    public void A_novel_is_refused()
    {
        var novel = string.Concat(Enumerable.Repeat("第一回　甄士隐梦幻识通灵　贾雨村风尘怀闺秀\n此开卷第一回也。作者自云：因曾历过一番梦幻之后，故将真事隐去。\n", 200));

        Refusal(Encoding.UTF8.GetBytes(novel))
            .ShouldBe("没有读到年度报告的结构（“一、总体情况”等六个部分和三张表格），这不是政府信息公开工作年度报告；请选择报告全文。");
    }

    [Fact]
    public void A_report_without_title_is_refused()
    {
        var text = Seeds.Jinji.Text;

        Refusal(Encoding.UTF8.GetBytes(text[text.IndexOf("根据", StringComparison.Ordinal)..]))
            .ShouldBe("没有找到报告标题，不知道是哪个机关哪一年的报告；请在开头写明标题，例如“某某市某某局2025年政府信息公开工作年度报告”。");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Text_cut_inside_its_last_character_is_refused(int cut)
    {
        Refusal(Seeds.Jinji.Bytes[..^cut]).ShouldBe("文件在最后一个字的中间断开了（UTF-8 编码不完整），可能没有传完；请重新取得完整的文件。");
    }

    [Fact]
    public void An_unknown_encoding_is_refused()
    {
        Refusal([.. "报告"u8, 0xFF, 0xFF, 0x80]).ShouldBe("文件的文字编码无法识别；请另存为 UTF-8 或 GB18030 编码再导入。");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"edition\":\"2021\",\"title\":null}")]
    [InlineData("{\"edition\":\"2021\",\"title\":\"\",\"texts\":{},\"tables\":{},\"agency\":\"某局\",\"year\":2025.5,\"revision\":1}")]
    [InlineData("{\"edition\":")]
    public void Json_of_another_kind_is_refused(string json)
    {
        Refusal(Encoding.UTF8.GetBytes(json)).ShouldBe("这不是本系统导出的年度报告 JSON，或文件已损坏。");
    }

    [Fact]
    public void Every_seed_in_gb18030_reads_equal()
    {
        foreach (var seed in Seeds.All)
        {
            var imported = ReportImporter.Import(Gb18030.GetBytes(seed.Text), seed.FileName);
            imported.Report.ShouldBe(ReportImporter.Import(seed.Bytes, seed.FileName).Report);
        }
    }

    [Fact]
    public void A_report_cut_off_anywhere_is_read_or_refused()
    {
        foreach (var seed in Seeds.All)
        {
            for (var length = 0; length < seed.Bytes.Length; length += 211)
            {
                ReadOrRefuse(seed.Bytes.AsMemory(0, length), seed.FileName);
            }
        }
    }

    [Fact]
    public void A_damaged_report_is_read_or_refused()
    {
        foreach (var seed in Seeds.All)
        {
            for (var round = 0; round < 200; round++)
            {
                ReadOrRefuse(Encoding.UTF8.GetBytes(Damage(seed.Text, new Random(round))), seed.FileName);
            }
        }
    }

    [Theory]
    [InlineData("二、无")]
    [InlineData("（二）")]
    [InlineData("|")]
    [InlineData("****")]
    [InlineData("[](http://a.gov.cn)")]
    [InlineData("#")]
    [InlineData("\t\t\t")]
    [InlineData("- ")]
    public void An_odd_line_is_no_reason_to_fail(string line)
    {
        foreach (var seed in Seeds.All)
        {
            var odd = seed.Text.Replace("一、总体情况\n", $"一、总体情况\n\n{line}\n\n", StringComparison.Ordinal);
            Variant.Import(odd, seed.FileName).Report.Content.Figures.ShouldBe(Variant.Import(seed.Text, seed.FileName).Report.Content.Figures);
        }
    }

    private static void ReadOrRefuse(ReadOnlyMemory<byte> bytes, string fileName)
    {
        try
        {
            ReportImporter.Import(bytes, fileName).Report.Year.ShouldBeInRange(1900, 2099);
        }
        catch (ImportException exception)
        {
            exception.Message.ShouldEndWith("。");
        }
    }

    // Ten pieces of up to forty characters are taken out or put elsewhere.
    private static string Damage(string text, Random random)
    {
        for (var time = 0; time < 10; time++)
        {
            var start = random.Next(text.Length - 40);
            var piece = text.Substring(start, random.Next(40));
            text = text.Remove(start, piece.Length);
            text = random.Next(2) == 0 ? text : text.Insert(random.Next(text.Length), piece);
        }

        return text;
    }

    private static string Refusal(byte[] bytes) => Should.Throw<ImportException>(() => ReportImporter.Import(bytes, "报告.txt")).Message;
}
