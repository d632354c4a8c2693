using System.Diagnostics.CodeAnalysis;
using GovInfoReports.TestSupport;

namespace GovInfoReports.PublicSite.Tests;

/// <summary>Compares words without their spaces: agencies write 2025年 and 2025 年.</summary>
internal sealed class Spaces : IEqualityComparer<string>
{
    public static readonly Spaces Ignored = new();

    public bool Equals(string? x, string? y) => SeedSource.Condense(x ?? string.Empty) == SeedSource.Condense(y ?? string.Empty);

    public int GetHashCode([DisallowNull] string obj) => SeedSource.Condense(obj).GetHashCode(StringComparison.Ordinal);
}
