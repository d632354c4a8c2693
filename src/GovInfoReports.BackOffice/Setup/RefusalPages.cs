using GovInfoReports.Core;
using Microsoft.AspNetCore.Diagnostics;

namespace GovInfoReports.BackOffice.Setup;

/// <summary>Turns the services' exceptions into status codes; the status pages say the rest.</summary>
internal static class RefusalPages
{
    public static ExceptionHandlerOptions Options { get; } = new()
    {
        ExceptionHandler = HandleAsync,
        AllowStatusCode404Response = true,
        SuppressDiagnosticsCallback = failure => failure.Exception is NotFoundException or RefusedException,
    };

    /// <summary>A status without a body becomes a page only where a person navigates; a script gets the bare status.</summary>
    public static Task OnlyForPages(HttpContext context, RequestDelegate next)
    {
        context.Features.Get<IStatusCodePagesFeature>()!.Enabled = HttpMethods.IsGet(context.Request.Method);
        return next(context);
    }

    private static async Task HandleAsync(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()!.Error;
        (context.Response.StatusCode, var message) = failure switch
        {
            NotFoundException missing => (StatusCodes.Status404NotFound, missing.Message),
            RefusedException refused => (StatusCodes.Status409Conflict, refused.Message),
            BadHttpRequestException bad => (bad.StatusCode, "请求有误，请刷新页面后重试。"),
            _ => (StatusCodes.Status500InternalServerError, $"系统出错，请稍后再试；如仍有问题，请把编号 {context.TraceIdentifier} 告诉系统管理员。"),
        };

        // A page without a body is shown by the status pages; a script wants the sentence.
        if (failure is not NotFoundException || !HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(message);
        }
    }
}
