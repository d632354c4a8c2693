using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace GovInfoReports.PublicSite.Hosting;

internal static class ContentHash
{
    /// <summary>SHA-256, lower-case hexadecimal, as <c>sha256sum</c> prints it.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Weak, because compression changes the bytes that travel.</summary>
    public static EntityTagHeaderValue TagOf(ReadOnlySpan<byte> bytes) => new($"\"{Of(bytes)}\"", isWeak: true);
}
