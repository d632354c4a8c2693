using System.Globalization;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Years;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.Cli.Store;

internal sealed class YearCommand : StoreCommand
{
    public override string Verb => "year";

    public override string Usage =>
        """
        govinfo year open 年度
            开放报告年度，期限为次年 1 月 31 日。
        govinfo year deadline 政务公开办代码 年度 日期
            为一个政务公开办所辖机关设定更早的期限，日期形如 2027-01-26。
        """;

    protected override async Task<int> RunAsync(IReadOnlyList<string> arguments, IServiceProvider services, Terminal terminal, CancellationToken cancellationToken)
    {
        var years = services.GetRequiredService<YearService>();
        switch (arguments)
        {
            case ["open", var year]:
                await years.OpenAsync(Actor.Operator, YearOf(year), cancellationToken);
                await terminal.WriteAsync($"{year} 年度已开放，期限 {ReportingYear.StatutoryDueDate(YearOf(year)):yyyy-MM-dd}。\n", cancellationToken);
                return ExitCode.Success;
            case ["deadline", var office, var year, var date]:
                await years.SetLocalDeadlineAsync(Actor.Operator, office, YearOf(year), DateOf(date), cancellationToken);
                await terminal.WriteAsync($"{office} 所辖机关 {year} 年度的期限设为 {date}。\n", cancellationToken);
                return ExitCode.Success;
            default:
                throw new CommandException($"用法：\n{Usage}");
        }
    }

    private static int YearOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2008 and <= 2100
            ? year
            : throw new CommandException($"“{text}”不是年度；请填写 2008 至 2100 的四位数字。");

    private static DateOnly DateOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new CommandException($"“{text}”不是日期；请写成 2027-01-26 的样子。");
}
