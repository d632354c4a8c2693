using GovInfoReports.Cli;

using var terminal = new Terminal(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.OpenStandardError());
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
return await CommandLine.RunAsync(args, terminal, stop.Token);
