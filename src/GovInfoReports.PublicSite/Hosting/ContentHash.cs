using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace GovInfoReports.PublicSite.Hosting;

internal static class ContentHash
{
    /// <summary>SHA-256, lower-case hexadecimal, as <c>sha256sum</c> prints it.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Whether the reader has what the tag names.</summary>
    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any));

    /// <summary>Weak, because compression changes the bytes that travel.</summary>
    public static EntityTagHeaderValue TagOf(ReadOnlySpan<byte> bytes) => new($"\"{Of(bytes)}\"", isWeak: true);
}
