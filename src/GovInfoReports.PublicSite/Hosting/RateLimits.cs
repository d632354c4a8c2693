using System.Globalization;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace GovInfoReports.PublicSite.Hosting;

/// <summary>
/// How often an address may have something done for it in a minute. Checks cost most, so of those there are also few at once whoever asks, each
/// of which may take the memory and the time of <see cref="Documents.Import.ImportLimits"/>. What lies in memory has been sent before anything is counted.
/// </summary>
internal static class RateLimits
{
    /// <summary>How many reports an address may have checked in a minute.</summary>
    public const string ChecksPerMinute = "Check:PerMinute";

    /// <summary>How many times an address may say in a minute that a report is wrong.</summary>
    public const string FeedbackPerMinute = "Feedback:PerMinute";

    /// <summary>How many searches, answers to programs, and pages and files not in memory an address may have in a minute.</summary>
    public const string ReadsPerMinute = "Reading:PerMinute";

    private const int ChecksAtOnce = 2;
    private const int ChecksWaiting = 10;

    /// <summary>Of an address of version 6 the network is counted: a subscriber has a whole one.</summary>
    private const int NetworkBytes = 8;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Told to whoever finds all places taken.</summary>
    private static readonly TimeSpan Shortly = TimeSpan.FromSeconds(10);

    public static void AddRateLimits(this WebApplicationBuilder builder) => builder.Services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = TellWhenAgain;
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            Limit(IsCheck, NetworkOf, EachMinute(builder.Configuration.GetValue<int>(ChecksPerMinute))),
            Limit(IsCheck, _ => string.Empty, new ConcurrencyLimiterOptions { PermitLimit = ChecksAtOnce, QueueLimit = ChecksWaiting }),
            Limit(IsFeedback, NetworkOf, EachMinute(builder.Configuration.GetValue<int>(FeedbackPerMinute))),
            Limit(IsRead, NetworkOf, EachMinute(builder.Configuration.GetValue<int>(ReadsPerMinute))));
    });

    /// <summary>Whether the request is a check.</summary>
    public static bool IsCheck(PathString path) => path == Addresses.Check;

    /// <summary>Whether the request is a reader's feedback.</summary>
    public static bool IsFeedback(PathString path) => path.Value!.EndsWith(Addresses.FeedbackSegment, StringComparison.OrdinalIgnoreCase);

    private static bool IsFeedback(HttpContext context) => HttpMethods.IsPost(context.Request.Method) && IsFeedback(context.Request.Path);

    private static bool IsCheck(HttpContext context) => HttpMethods.IsPost(context.Request.Method) && IsCheck(context.Request.Path);

    // Style sheets and addresses that lead nowhere have no endpoint; whoever watches the site, or is told of a fault, must never be turned away.
    private static bool IsRead(HttpContext context) =>
        context.GetEndpoint() is not null && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.Request.Path != ErrorPages.Address && !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);

    private static FixedWindowRateLimiterOptions EachMinute(int permits) => new() { PermitLimit = permits, Window = Window };

    private static PartitionedRateLimiter<HttpContext> Limit(Func<HttpContext, bool> isLimited, Func<HttpContext, string> keyOf, FixedWindowRateLimiterOptions options) =>
        Limit(isLimited, keyOf, _ => new FixedWindowRateLimiter(options));

    private static PartitionedRateLimiter<HttpContext> Limit(Func<HttpContext, bool> isLimited, Func<HttpContext, string> keyOf, ConcurrencyLimiterOptions options) =>
        Limit(isLimited, keyOf, _ => new ConcurrencyLimiter(options));

    private static PartitionedRateLimiter<HttpContext> Limit(Func<HttpContext, bool> isLimited, Func<HttpContext, string> keyOf, Func<(bool, string), RateLimiter> limiter) =>
        PartitionedRateLimiter.Create<HttpContext, (bool IsLimited, string Key)>(context => isLimited(context)
            ? RateLimitPartition.Get((true, keyOf(context)), limiter)
            : RateLimitPartition.GetNoLimiter((false, string.Empty)));

    private static string NetworkOf(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => string.Empty,
        { IsIPv4MappedToIPv6: true } address => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } address => Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, NetworkBytes)),
        var address => address.ToString(),
    };

    private static ValueTask TellWhenAgain(OnRejectedContext context, CancellationToken cancellation)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Shortly;
        context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
