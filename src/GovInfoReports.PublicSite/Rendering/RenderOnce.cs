using GovInfoReports.PublicSite.Hosting;
using Microsoft.Net.Http.Headers;

namespace GovInfoReports.PublicSite.Rendering;

/// <summary>Marks an endpoint whose answer follows from its address and from what is published.</summary>
internal sealed class RenderedOnce
{
    public static readonly RenderedOnce Mark = new();
}

internal static class RenderOnce
{
    /// <summary>Sends what lies in memory. Nothing after it is asked, so such an answer costs and counts as nothing.</summary>
    public static void UsePagesInMemory(this IApplicationBuilder app) => app.Use((context, next) =>
        IsKept(context) && PagesOf(context).Current(KeyOf(context)) is { } page ? page.SendAsync(context) : next(context));

    /// <summary>Keeps what marked endpoints answer; everything else is compressed as it goes out.</summary>
    public static void UseRenderedPages(this WebApplication app)
    {
        // What PageWarming asks for begins here and has not been routed; a reader's request has, and passes.
        app.Use(next =>
        {
            app.Services.GetRequiredService<PageWarming>().AnswerWith(next);
            return next;
        });
        app.UseRouting();
        app.UseWhen(context => !IsKept(context), branch => branch.UseResponseCompression());
        app.UseWhen(IsKept, branch => branch.Use(SendAsync));
    }

    private static RenderedPages PagesOf(HttpContext context) => context.RequestServices.GetRequiredService<RenderedPages>();

    private static string KeyOf(HttpContext context) => RenderedPages.KeyOf(context.Request.Path, Look.ClassOf(context));

    // Addresses with a query are as many as people can type.
    private static bool IsKept(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<RenderedOnce>() is not null && !context.Request.QueryString.HasValue
        && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method));

    private static async Task SendAsync(HttpContext context, RequestDelegate next)
    {
        var (pages, key) = (PagesOf(context), KeyOf(context));
        RenderedPage? rendered;
        try
        {
            rendered = await RenderAsync(context, next, pages, key);
        }
        catch (Exception exception) when (ErrorPages.IsOutage(exception) && pages.Last(key) is not null)
        {
            rendered = pages.Last(key);
        }

        if (rendered is not null)
        {
            await rendered.SendAsync(context);
        }
    }

    /// <returns>Null where the answer is not a page to keep and has been sent.</returns>
    private static async Task<RenderedPage?> RenderAsync(HttpContext context, RequestDelegate next, RenderedPages pages, string key)
    {
        var (request, response) = (context.Request, context.Response);
        var (epoch, wire, method) = (pages.Epoch, response.Body, request.Method);
        using var body = new MemoryStream();
        response.Body = body;

        // What is kept serves later requests, whatever this one has in its hands.
        request.Method = HttpMethods.Get;
        request.Headers.Remove(HeaderNames.IfNoneMatch, out var known);
        request.Headers.Remove(HeaderNames.IfModifiedSince);
        request.Headers.Remove(HeaderNames.Range);
        try
        {
            await next(context);
        }
        finally
        {
            (response.Body, request.Method) = (wire, method);
            request.Headers.IfNoneMatch = known;
        }

        if (response.StatusCode != StatusCodes.Status200OK)
        {
            body.Position = 0;
            await body.CopyToAsync(wire, context.RequestAborted);
            return null;
        }

        var page = new RenderedPage(response.Headers, body.ToArray(), context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        pages.Keep(key, page, epoch);
        return page;
    }
}
