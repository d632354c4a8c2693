using Microsoft.Net.Http.Headers;

namespace GovInfoReports.PublicSite;

/// <summary>长辈版: large type in high contrast, remembered by the reader's own browser. Works without script.</summary>
internal static class Look
{
    public const string Elder = "elder";
    private const string Standard = "standard";
    private const string Cookie = "look";
    private const string Address = "/look";

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    /// <summary>The class of the page; null for the usual look.</summary>
    public static string? ClassOf(HttpContext context) => context.Request.Cookies[Cookie] == Elder ? Elder : null;

    public static string SwitchName(HttpContext context) => ClassOf(context) is null ? "长辈版" : "标准版";

    /// <summary>Leads back to the page it stands on.</summary>
    public static string SwitchAddress(HttpContext context)
    {
        var back = context.Request.PathBase + context.Request.Path + context.Request.QueryString.ToString();
        return $"{Address}/{(ClassOf(context) is null ? Elder : Standard)}?back={Uri.EscapeDataString(back)}";
    }

    public static void MapLook(this IEndpointRouteBuilder routes) => routes.MapGet($"{Address}/{{look:regex(^({Elder}|{Standard})$)}}", (string look, string? back, HttpResponse response) =>
    {
        response.Cookies.Append(Cookie, look, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = look == Elder ? Remembered : TimeSpan.Zero,
            SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax,
            Secure = response.HttpContext.Request.IsHttps,
        });
        response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { NoStore = true };
        return TypedResults.LocalRedirect(IsLocal(back) ? back! : Addresses.Home);
    });

    private static bool IsLocal(string? address) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal) && !address.Any(char.IsControl);
}
