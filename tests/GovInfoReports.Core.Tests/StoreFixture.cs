using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests;

/// <summary>One database for the tests of a class.</summary>
public sealed class StoreFixture : IAsyncLifetime
{
    public TestStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Store = await TestStore.CreateAsync();

    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
