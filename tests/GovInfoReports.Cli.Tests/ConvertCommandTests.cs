using System.Text;
using System.Text.Json;
using GovInfoReports.Templates.Content;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Cli.Tests;

public class ConvertCommandTests
{
    public static TheoryData<string> Codes => [.. Seeds.All.Select(seed => seed.Code)];

    [Fact]
    public async Task Json_holds_header_texts_and_tables()
    {
        var run = await CommandRun.OfAsync("convert", Seeds.GovernmentOffice.Path, "--to", "json");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBe($"{Seeds.GovernmentOffice.Path}：读入时整理了 34 处，其中 0 段文字没有位置；用 govinfo check 查看。\n");
        var root = JsonDocument.Parse(run.Output).RootElement;
        root.EnumerateObject().Select(property => property.Name).ShouldBe(["$schema", "edition", "title", "agency", "year", "revision", "texts", "tables"]);
        root.GetProperty("edition").GetString().ShouldBe("2021");
        root.GetProperty("agency").GetString().ShouldBe("吴忠市人民政府办公室");
        root.GetProperty("year").GetInt32().ShouldBe(2025);
        root.GetProperty("revision").GetInt32().ShouldBe(1);
        root.GetProperty("texts").EnumerateObject().Select(text => text.Name)
            .ShouldBe(["PREAMBLE", "S1.1", "S1.2", "S1.3", "S1.4", "S1.5", "S5", "S6", "CONTACT"]);
        root.GetProperty("tables").EnumerateObject().Select(table => (table.Name, table.Value.EnumerateObject().Count()))
            .ShouldBe([("T2", 10), ("T3", 175), ("T4", 15)]);
        root.GetProperty("tables").GetProperty("T2").GetProperty("NORM.ISSUED").GetInt32().ShouldBe(11);
        root.GetProperty("tables").GetProperty("T3").GetProperty("N.P").GetInt32().ShouldBe(35);
        root.GetProperty("tables").GetProperty("T4").GetProperty("RECON.UPHELD").GetInt32().ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Json_converts_back_to_the_same_bytes(string code)
    {
        var first = await CommandRun.OfAsync("convert", Seeds.Get(code).Path, "--to", "json");
        var second = await CommandRun.OfAsync(first.OutputBytes, "convert", "-", "--to", "json");

        second.ExitCode.ShouldBe(0);
        second.Error.ShouldBeEmpty();
        second.OutputBytes.ShouldBe(first.OutputBytes);
        ReportJson.Read(first.OutputBytes).Agency.ShouldBe(Seeds.Get(code).Agency);
    }

    [Fact]
    public async Task Csv_and_html_are_written()
    {
        var csv = await CommandRun.OfAsync("convert", Seeds.GovernmentOffice.Path, "--to", "csv");
        var html = await CommandRun.OfAsync("convert", "--to", "html", Seeds.GovernmentOffice.Path);

        csv.OutputBytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        csv.Output.ShouldContain("吴忠市人民政府办公室,2025,1,T3,N,一、本年新收政府信息公开申请数量,P,自然人,35\r\n");
        html.Output.ShouldStartWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">");
        html.Output.ShouldContain("<h2 id=\"s5-heading\">五、存在的主要问题及改进情况</h2>");
    }

    [Fact]
    public async Task A_character_the_fonts_lack_is_told_where_a_PDF_is_made()
    {
        var json = await CommandRun.OfAsync("convert", Seeds.Jinji.Path, "--to", "json");
        var report = Encoding.UTF8.GetBytes(json.Output.Replace("针对上述问题", "针对上述㛃问题", StringComparison.Ordinal));

        var pdf = await CommandRun.OfAsync(report, "convert", "-", "--to", "pdf");
        var text = await CommandRun.OfAsync(report, "convert", "-", "--to", "txt");

        pdf.ExitCode.ShouldBe(0);
        pdf.Output.ShouldStartWith("%PDF-1.7");
        pdf.Error.ShouldBe("-：存在的主要问题及改进情况“针对上述㛃问题，园区管…”中的“㛃”（U+36C3）不在这里所用的字体中，PDF 用后备宋体显示，字形与前后文字略有不同。\n");
        text.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("html")]
    [InlineData("fragment")]
    [InlineData("md")]
    [InlineData("txt")]
    public async Task A_file_converts_back_to_the_same_report(string format)
    {
        foreach (var seed in Seeds.All)
        {
            var json = await CommandRun.OfAsync("convert", seed.Path, "--to", "json");
            var file = await CommandRun.OfAsync("convert", seed.Path, "--to", format);
            var back = await CommandRun.OfAsync(file.OutputBytes, "convert", "-", "--to", "json");

            back.Error.ShouldBeEmpty();
            back.OutputBytes.ShouldBe(json.OutputBytes);
        }
    }

    [Fact]
    public async Task The_output_goes_to_a_file()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7()}.json");
        try
        {
            var run = await CommandRun.OfAsync("convert", Seeds.Jinji.Path, "--to", "json", "-o", path);

            run.ExitCode.ShouldBe(0);
            run.OutputBytes.ShouldBeEmpty();
            ReportJson.Read(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)).Year.ShouldBe(2025);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task What_cannot_be_done_gives_2_and_one_sentence()
    {
        var seed = Seeds.Jinji.Path;

        (await CommandRun.OfAsync("convert", seed, "--to", "rtf")).ShouldBe(2, "不支持转换成“rtf”格式；可用的格式有 json、docx、xlsx、csv、pdf、html、fragment、md、txt。\n");
        (await CommandRun.OfAsync("convert", seed)).ShouldBe(2, "请用 --to 写明要转换成的格式，例如：--to json。\n");
        (await CommandRun.OfAsync("convert", "--to", "json")).ShouldBe(2, "请写明要转换的文件，例如：govinfo convert 报告.txt --to json。\n");
        (await CommandRun.OfAsync("convert", seed, seed, "--to", "json")).ShouldBe(2, "convert 一次转换一个文件；请分次运行。\n");
        (await CommandRun.OfAsync("convert", seed, "--to")).ShouldBe(2, "选项“--to”后面缺少内容。\n");
        (await CommandRun.OfAsync("convert", seed, "--from", "txt")).ShouldBe(2, "convert 没有“--from”这个选项；可用的选项是 --to 和 -o。\n");
        (await CommandRun.OfAsync("convert", "-", "--to", "json")).ShouldBe(2, "-：文件是空的；请选择写有年度报告全文的文件。\n");
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_gives_2()
    {
        var run = await CommandRun.OfAsync("convert", Seeds.Jinji.Path, "--to", "json", "-o", RepositoryRoot.Path);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldEndWith($"{RepositoryRoot.Path}：不能写入这个文件；请检查路径和权限。\n");
    }
}
