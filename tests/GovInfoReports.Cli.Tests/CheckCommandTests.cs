using System.Text;
using System.Text.Json;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Cli.Tests;

public class CheckCommandTests
{
    [Theory]
    [InlineData("wuzhong-jinji", "N-PARTS S-LEN S-CONTACT S-TERM L-SPLIT D-NAME L-NUM")]
    [InlineData("qingtongxia-park", "N-TOPIC S-NUM S-LEN S-CONTACT L-MARK L-SPLIT D-NAME D-CITE L-TYPO L-TYPO")]
    [InlineData("shapotou-miit", "T2-ROLE N-TOPIC S-SIX S-FIVE S-FIVE S-NUM S-LEN S-POINTS L-MARK D-CITE V-MAIL V-LINK L-PUNCT")]
    [InlineData("wuzhong-miit", "T2-STOCK N-SILENT S-CONTACT D-CITE D-CITE L-PUNCT L-NUM")]
    public async Task A_report_without_errors_gives_0(string code, string rules)
    {
        var run = await CommandRun.OfAsync("check", Seeds.Get(code).Path, "--json");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        var root = JsonDocument.Parse(run.Output).RootElement;
        var findings = root.GetProperty("findings").EnumerateArray().ToList();
        string.Join(' ', findings.Select(finding => Text(finding, "rule"))).ShouldBe(rules);
        findings.ShouldAllBe(finding => Text(finding, "severity") != "error");
        root.GetProperty("agency").GetString().ShouldBe(Seeds.Get(code).Agency);
        root.GetProperty("year").GetInt32().ShouldBe(Seeds.Get(code).Year);
        root.GetProperty("file").GetString().ShouldBe(Seeds.Get(code).Path);
    }

    [Fact]
    public async Task The_government_office_has_four_broken_equalities_and_one_repair()
    {
        var run = await CommandRun.OfAsync("check", Seeds.GovernmentOffice.Path, "--json");

        run.ExitCode.ShouldBe(1);
        var findings = JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").EnumerateArray().ToList();
        findings.Select(finding => (Text(finding, "rule"), Text(finding, "severity"), finding.GetProperty("fields")[0].GetString())).ShouldBe(
        [
            ("T3-SUM", "error", "T3.R7.P"),
            ("T3-SUM", "error", "T3.R7.B"),
            ("T3-BAL", "error", "T3.N.P"),
            ("T3-BAL", "error", "T3.N.B"),
            ("T3-FIX", "info", "T3.R7.P"),
            ("T2-STOCK", "warning", "T2.NORM.INFORCE"),
            ("T3-NOHOLD", "info", "T3.R4.1.T"),
            ("N-DOC", "warning", "S1.1"),
            ("N-DOC", "warning", "S1.1"),
            ("S-TERM", "warning", "S6"),
            ("L-MARK", "warning", "TITLE"),
            ("L-SPLIT", "warning", "S1.2"),
        ]);
        Text(findings[2], "message").ShouldBe("“自然人”列：第一项 35 + 第二项 1 = 36，第三项总计 38 + 第四项 0 = 38，相差 2。");
        findings[2].GetProperty("fields").EnumerateArray().Select(field => field.GetString()).ShouldBe(["T3.N.P", "T3.C.P", "T3.R7.P", "T3.F.P"]);
        findings[0].GetProperty("fix").GetArrayLength().ShouldBe(0);
        findings[4].GetProperty("fix").EnumerateArray().Select(fix => (Text(fix, "field"), fix.GetProperty("value").GetInt32()))
            .ShouldBe([("T3.R7.P", 36), ("T3.R7.B", 2)]);
    }

    [Fact]
    public async Task A_finding_about_a_text_quotes_it_and_repairs_it()
    {
        var run = await CommandRun.OfAsync("check", Seeds.GovernmentOffice.Path, "--json");

        var findings = JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").EnumerateArray().ToList();
        var (document, term) = (findings[8], findings[9]);
        Text(document, "message").ShouldBe("文字“行政规范性文件 46 件”，表二“行政规范性文件”行“现行有效件数”列为 85：46≠85。");
        var excerpt = document.GetProperty("excerpt");
        (Text(excerpt, "field"), excerpt.GetProperty("start").GetInt32(), excerpt.GetProperty("length").GetInt32(), Text(excerpt, "words")).ShouldBe(("S1.1", 123, 12, "行政规范性文件 46 件"));
        (Text(document, "name"), Text(document, "state"), Text(document, "key")![..6]).ShouldBe(("文件件数", "open", "N-DOC:"));
        Text(term.GetProperty("textFix"), "before")!.ShouldEndWith("未收取信息公开处理费。");
        Text(term.GetProperty("textFix"), "after")!.ShouldEndWith("未收取信息处理费。");
        (Text(findings[10], "rule"), Text(findings[10], "state")).ShouldBe(("L-MARK", "fixed"));
    }

    [Fact]
    public async Task Reports_checked_together_are_compared()
    {
        var lastYear = Encoding.UTF8.GetBytes(Seeds.GovernmentOffice.Text.Replace("2025", "2024", StringComparison.Ordinal));
        var copy = Encoding.UTF8.GetBytes(Seeds.GovernmentOffice.Text.Replace("吴忠市人民政府办公室", "固原市人民政府办公室", StringComparison.Ordinal));

        (await RulesAsync(lastYear)).ShouldContain("Y-CARRY “自然人”列：上年结转填 1 件，2024 年报告的结转下年度继续办理为 0 件。");
        (await RulesAsync(copy)).ShouldContain(told => told.StartsWith("P-PEER 与固原市人民政府办公室本年报告的相似度为 100%", StringComparison.Ordinal));

        static async Task<List<string>> RulesAsync(byte[] other)
        {
            var run = await CommandRun.OfAsync(other, "check", Seeds.GovernmentOffice.Path, "-", "--json");
            return [.. JsonDocument.Parse(run.Output).RootElement[0].GetProperty("findings").EnumerateArray().Select(finding => $"{Text(finding, "rule")} {Text(finding, "message")}")];
        }
    }

    [Fact]
    public async Task After_the_repair_the_report_has_no_errors()
    {
        var mended = Seeds.GovernmentOffice.Text.Split('\n')
            .Select(line => line.StartsWith("| (七)总计", StringComparison.Ordinal) ? "| (七)总计 | | 36 | 2 | 0 | 0 | 0 | 0 | 38 | |" : line);

        var run = await CommandRun.OfAsync(Encoding.UTF8.GetBytes(string.Join('\n', mended)), "check", "-", "--json");

        run.ExitCode.ShouldBe(0);
        JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").EnumerateArray().ShouldAllBe(finding => Text(finding, "severity") != "error");
    }

    [Fact]
    public async Task What_was_normalised_is_told_in_plain_utf8()
    {
        var run = await CommandRun.OfAsync("check", Seeds.Jinji.Path, "--json");

        run.Output.ShouldContain("社会公益组织");
        run.Output.ShouldNotContain("\\u");
        JsonDocument.Parse(run.Output).RootElement.GetProperty("normalised").EnumerateArray()
            .Select(entry => (Text(entry, "kind"), Text(entry, "where"), Text(entry, "before"), Text(entry, "after")))
            .ShouldContain(("S-TERM", "T3", "社会组织", "社会公益组织"));
    }

    [Fact]
    public async Task Several_files_give_an_array_and_the_worst_exit_code()
    {
        var run = await CommandRun.OfAsync([], "check", "--json", Seeds.Jinji.Path, Seeds.GovernmentOffice.Path, "-");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldBe("-：文件是空的；请选择写有年度报告全文的文件。\n");
        var outcomes = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().ToList();
        outcomes.Select(outcome => Text(outcome, "file")).ShouldBe([Seeds.Jinji.Path, Seeds.GovernmentOffice.Path, "-"]);
        Text(outcomes[2], "error").ShouldBe("文件是空的；请选择写有年度报告全文的文件。");
    }

    [Fact]
    public async Task People_read_findings_and_normalisations_as_sentences()
    {
        var run = await CommandRun.OfAsync("check", Seeds.GovernmentOffice.Path);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldStartWith($"{Seeds.GovernmentOffice.Path}：吴忠市人民政府办公室2025 年政府信息公开工作年度报告\n  错误 4 处\n    T3-SUM：“自然人”列：");
        run.Output.ShouldContain("  警告 6 处\n    T2-STOCK：");
        run.Output.ShouldContain("    S-TERM：“信息公开处理费”不是规范用语，应为“信息处理费”。\n      依据：国办公开办函〔2021〕30号　处理：改用规范用语。\n    L-MARK（读入时已改正）：文件里有 19 处排版标记");
        run.Output.ShouldContain("  提示 2 处\n    T3-FIX：以上 4 处不符有一个共同原因");
        run.Output.ShouldContain("  整理 L-SPLIT（接上断开的句子）2 处\n    （二）依申请公开情况：“…发生因依申请公开引起的行‖政复议和行政诉讼案件。”");
        run.Output.ShouldEndWith("  发现 4 处错误、6 处警告。\n");
    }

    [Theory]
    [InlineData("", "文件是空的；请选择写有年度报告全文的文件。")]
    [InlineData("从前有座山，山里有座庙。\n庙里有个老和尚。\n", "没有读到年度报告的结构（“一、总体情况”等六个部分和三张表格），这不是政府信息公开工作年度报告；请选择报告全文。")]
    [InlineData("%PDF-1.7\n", "PDF 文件已损坏或加了密码，不能读取；请重新取得完整的文件，或改用报告的 Word 文档。")]
    public async Task What_is_not_a_report_gives_2_and_one_sentence(string input, string message)
    {
        var run = await CommandRun.OfAsync(Encoding.UTF8.GetBytes(input), "check", "-");

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldBe($"-：{message}\n");
    }

    [Fact]
    public async Task Images_zeros_and_cut_off_text_give_2()
    {
        await Refused([0x89, .. "PNG\r\n\u001a\n"u8], "这是图片，不能直接读取；请使用报告的文字版（Word .docx、网页 .html、纯文本 .txt 或 Markdown .md）。");
        await Refused(new byte[50_000_000], "文件超过 10 MB，不会是年度报告的文字稿；请检查是否选错了文件。");
        await Refused(Seeds.Jinji.Bytes[..^1], "文件在最后一个字的中间断开了（UTF-8 编码不完整），可能没有传完；请重新取得完整的文件。");

        static async Task Refused(byte[] input, string message)
        {
            var run = await CommandRun.OfAsync(input, "check", "-");
            run.ExitCode.ShouldBe(2);
            run.Error.ShouldBe($"-：{message}\n");
        }
    }

    [Fact]
    public async Task A_report_in_gb18030_is_read()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Seeds.IndustryBureau.Text);

        var run = await CommandRun.OfAsync(bytes, "check", "-");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldStartWith("-：吴忠市工业和信息化局2023 年政府信息公开工作年度报告\n");
    }

    [Fact]
    public async Task A_missing_file_or_a_folder_gives_2()
    {
        var missing = RepositoryRoot.Combine("没有.txt");

        (await CommandRun.OfAsync("check", missing)).ShouldBe(2, $"{missing}：找不到这个文件；请检查路径。\n");
        (await CommandRun.OfAsync("check", RepositoryRoot.Path)).ShouldBe(2, $"{RepositoryRoot.Path}：打不开这个文件；请检查它是不是文件夹、有没有读取权限。\n");
    }

    [Fact]
    public async Task Wrong_arguments_give_2()
    {
        (await CommandRun.OfAsync("check")).ShouldBe(2, "请写明要检查的文件，例如：govinfo check 报告.txt。\n");
        (await CommandRun.OfAsync("check", "--xml", "报告.txt")).ShouldBe(2, "check 没有“--xml”这个选项；可用的选项是 --json。\n");
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
