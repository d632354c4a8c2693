using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace GovInfoReports.PublicSite.Hosting;

/// <summary>
/// Gives every page an ETag over its own bytes, so that an unchanged page costs the reader nothing and a correction, a new style or
/// a new wording is seen at once.
/// </summary>
internal sealed class PageEntityTag : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var response = context.HttpContext.Response;
        var wire = response.Body;
        using var page = new MemoryStream();
        response.Body = page;
        ResultExecutedContext executed;
        try
        {
            executed = await next();
        }
        finally
        {
            response.Body = wire;
        }

        if (executed.Exception is null)
        {
            await SendAsync(context.HttpContext, page);
        }
    }

    private static async Task SendAsync(HttpContext context, MemoryStream page)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            // An answer to what somebody sent is theirs alone.
            context.Response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { NoStore = true };
        }
        else if (context.Response.StatusCode == StatusCodes.Status200OK)
        {
            var tag = ContentHash.TagOf(page.GetBuffer().AsSpan(0, (int)page.Length));
            var headers = context.Response.GetTypedHeaders();
            headers.ETag = tag;
            context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
            headers.CacheControl = CacheRule.Revalidated;
            if (ContentHash.IsKnown(context.Request, tag))
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                context.Response.ContentType = null;
                return;
            }
        }

        page.Position = 0;
        await page.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
