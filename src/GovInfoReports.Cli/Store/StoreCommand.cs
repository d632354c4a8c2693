using GovInfoReports.Core;
using GovInfoReports.Core.Store;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GovInfoReports.Cli.Store;

/// <summary>A verb that works on the store named by <c>ConnectionStrings__Reports</c>.</summary>
internal abstract class StoreCommand : ICommand
{
    private const string Variable = "ConnectionStrings__Reports";

    public abstract string Verb { get; }

    public abstract string Usage { get; }

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        var connection = Environment.GetEnvironmentVariable(Variable)
            ?? throw new CommandException($"没有指定数据库：请把环境变量 {Variable} 设为 PostgreSQL 连接字符串。");
        await using var services = new ServiceCollection().AddReports(connection).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        try
        {
            return await RunAsync(arguments, scope.ServiceProvider, terminal, cancellationToken);
        }
        catch (Exception exception) when (exception is RefusedException or NotFoundException)
        {
            throw new CommandException(exception.Message);
        }
        catch (NpgsqlException exception)
        {
            throw new CommandException($"数据库不能使用：{exception.Message}。请检查 {Variable} 和数据库服务；新数据库请先运行 govinfo migrate。");
        }
    }

    protected abstract Task<int> RunAsync(IReadOnlyList<string> arguments, IServiceProvider services, Terminal terminal, CancellationToken cancellationToken);
}
