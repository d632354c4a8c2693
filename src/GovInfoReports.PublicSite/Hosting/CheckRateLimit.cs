using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace GovInfoReports.PublicSite.Hosting;

/// <summary>
/// Checking a report is the one thing here that costs something: so many a minute for an address, and few at once whoever asks, each of
/// which may take the memory and the time of <see cref="Documents.Import.ImportLimits"/>.
/// </summary>
internal static class CheckRateLimit
{
    /// <summary>How many reports an address may have checked in a minute.</summary>
    public const string PerMinute = "Check:PerMinute";

    private const int AtOnce = 2;
    private const int Waiting = 10;

    /// <summary>Of an address of version 6 the network is counted: a subscriber has a whole one.</summary>
    private const int NetworkBytes = 8;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Told to whoever finds all places taken.</summary>
    private static readonly TimeSpan Shortly = TimeSpan.FromSeconds(10);

    public static void AddCheckRateLimit(this WebApplicationBuilder builder) => builder.Services.AddRateLimiter(options =>
    {
        var perMinute = builder.Configuration.GetValue<int>(PerMinute);
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = TellWhenAgain;
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            Limit(context => NetworkOf(context.Connection.RemoteIpAddress), _ => new FixedWindowRateLimiter(new() { PermitLimit = perMinute, Window = Window })),
            Limit(_ => string.Empty, _ => new ConcurrencyLimiter(new() { PermitLimit = AtOnce, QueueLimit = Waiting })));
    });

    private static PartitionedRateLimiter<HttpContext> Limit(Func<HttpContext, string> keyOf, Func<(bool, string), RateLimiter> limiter) =>
        PartitionedRateLimiter.Create<HttpContext, (bool IsCheck, string Key)>(context => HttpMethods.IsPost(context.Request.Method) && context.Request.Path == Addresses.Check
            ? RateLimitPartition.Get((true, keyOf(context)), limiter)
            : RateLimitPartition.GetNoLimiter((false, string.Empty)));

    private static string NetworkOf(IPAddress? address) => address switch
    {
        null => string.Empty,
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, NetworkBytes)),
        _ => address.ToString(),
    };

    private static ValueTask TellWhenAgain(OnRejectedContext context, CancellationToken cancellation)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Shortly;
        context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
