using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;

namespace GovInfoReports.Cli.Tests;

public class SchemaCommandTests
{
    [Fact]
    public async Task The_schema_is_printed()
    {
        var run = await CommandRun.OfAsync("schema");

        run.ExitCode.ShouldBe(0);
        run.OutputBytes.ShouldBe(ReportJsonSchema.Write(AnnualReport2021.Edition));
        (await CommandRun.OfAsync("schema", "2021")).OutputBytes.ShouldBe(run.OutputBytes);
    }

    [Fact]
    public async Task What_cannot_be_done_gives_2_and_one_sentence()
    {
        (await CommandRun.OfAsync("schema", "1999")).ShouldBe(2, "没有“1999”这个格式版本；可用的版本有 2021。\n");
        (await CommandRun.OfAsync("schema", "2021", "2019")).ShouldBe(2, "schema 一次只输出一个格式版本，例如：govinfo schema 2021。\n");
    }
}
