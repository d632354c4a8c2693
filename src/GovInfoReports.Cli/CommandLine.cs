using GovInfoReports.Cli.Commands;
using GovInfoReports.Cli.Demo;
using GovInfoReports.Cli.Store;

namespace GovInfoReports.Cli;

/// <summary>Finds the command for a verb.</summary>
internal static class CommandLine
{
    private static readonly ICommand[] Commands =
        [new CheckCommand(), new ConvertCommand(), new TemplateCommand(TimeProvider.System), new SchemaCommand(), new MigrateCommand(), new DemoCommand(), new AgencyCommand(), new YearCommand(), new UserCommand(), new VerifyCommand(), new ExportCommand()];

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        if (arguments is [] or ["help" or "--help" or "-h", ..])
        {
            await terminal.WriteAsync(Usage(), cancellationToken);
            return ExitCode.Success;
        }

        try
        {
            var command = Array.Find(Commands, command => command.Verb == arguments[0])
                ?? throw new CommandException($"没有“{arguments[0]}”这个命令；运行 govinfo help 查看可用的命令。");
            return await command.RunAsync([.. arguments.Skip(1)], terminal, cancellationToken);
        }
        catch (CommandException exception)
        {
            await terminal.WriteErrorAsync(exception.Message);
            return ExitCode.Unusable;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
    }

    private static string Usage() =>
        $"""
        govinfo —— 政府信息公开工作年度报告

        {string.Join("\n\n", Commands.Select(command => command.Usage))}

        govinfo help
            显示本说明。

        """;
}
