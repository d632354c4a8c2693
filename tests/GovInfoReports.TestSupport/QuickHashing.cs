using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.TestSupport;

public static class QuickHashing
{
    /// <summary>Passwords hashed in one round: the slowness that protects real ones would be most of a test's time.</summary>
    public static IServiceCollection HashQuickly(this IServiceCollection services) =>
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);
}
