using GovInfoReports.PublicSite.Api;
using GovInfoReports.PublicSite.Pages.Errors;
using Npgsql;

namespace GovInfoReports.PublicSite.Hosting;

/// <summary>Sends what went wrong to the Chinese error page, programs a problem (RFC 9457); an unreachable database is 503, all else 500.</summary>
internal static class ErrorPages
{
    public const string Address = "/errors";

    public static void UseErrorPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = Address, StatusCodeSelector = StatusOf });
        app.UseStatusCodePagesWithReExecute(Address);
        app.UseWhen(context => context.Request.Path.StartsWithSegments(ApiRegistration.Root, StringComparison.Ordinal), api =>
        {
            api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = TellProgramAsync, StatusCodeSelector = StatusOf });
            api.UseStatusCodePages(status => TellProgramAsync(status.HttpContext));
        });
    }

    private static Task TellProgramAsync(HttpContext context)
    {
        var words = FaultWords.Of(context.Request.Path, context.Response);
        KeyValuePair<string, object?>[] more = FaultWords.TraceOf(context) is { } trace ? [KeyValuePair.Create<string, object?>("traceId", trace)] : [];
        return TypedResults.Problem(words.Advice, statusCode: context.Response.StatusCode, title: words.Heading, extensions: more).ExecuteAsync(context);
    }

    private static int StatusOf(Exception exception) =>
        IsOutage(exception) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;

    // EF Core wraps what the driver throws. A PostgresException is the server's own word, so there only the transient ones are outages.
    public static bool IsOutage(Exception? exception) => exception switch
    {
        null => false,
        NpgsqlException { IsTransient: true } => true,
        NpgsqlException and not PostgresException => true,
        _ => IsOutage(exception.InnerException),
    };
}
