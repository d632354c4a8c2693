using System.Diagnostics;
using System.Text;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Cli.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData]
    [InlineData("help")]
    [InlineData("--help")]
    public async Task Help_names_every_command(params string[] arguments)
    {
        var run = await CommandRun.OfAsync(arguments);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldStartWith("govinfo —— 政府信息公开工作年度报告\n");
        run.Output.ShouldContain("\ngovinfo check 文件… [--json]\n");
        run.Output.ShouldContain("\ngovinfo convert 文件 --to json|docx|xlsx|csv|pdf|html|fragment|md|txt [-o 输出文件]\n");
    }

    [Fact]
    public async Task An_unknown_command_gives_2()
    {
        (await CommandRun.OfAsync("frobnicate")).ShouldBe(2, "没有“frobnicate”这个命令；运行 govinfo help 查看可用的命令。\n");
    }

    [Fact]
    public void The_seeds_come_with_the_program()
    {
        var assembly = typeof(CommandLine).Assembly;

        foreach (var seed in Seeds.All)
        {
            using var stream = assembly.GetManifestResourceStream($"Seeds/{seed.FileName}").ShouldNotBeNull();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            copy.ToArray().ShouldBe(seed.Bytes);
        }
    }

    [Fact]
    public async Task The_program_runs_as_a_process()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "check", "-"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        }).ShouldNotBeNull();
        await process.StandardInput.BaseStream.WriteAsync(Seeds.GovernmentOffice.Bytes, TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        (await error).ShouldBeEmpty();
        output.ShouldStartWith("-：吴忠市人民政府办公室2025 年政府信息公开工作年度报告\n");
        process.ExitCode.ShouldBe(1);
    }
}
