using GovInfoReports.Core.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace GovInfoReports.BackOffice.Accounts;

internal static class SignInRegistration
{
    /// <summary>Cookie sign-in; everything needs it unless it says otherwise.</summary>
    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.LoginPath = "/sign-in";
            options.ReturnUrlParameter = "returnUrl";
            options.Cookie.Name = "govinfo.office";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.ExpireTimeSpan = TimeSpan.FromHours(10);
            options.Events.OnValidatePrincipal = EndIfRevokedAsync;
            options.Events.OnRedirectToLogin = ToSignIn;
            options.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            };
        });
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddCascadingAuthenticationState();
        services.AddScoped<CurrentActor>();
    }

    // A reset password or a removed account ends the session at its next request.
    private static async Task EndIfRevokedAsync(CookieValidatePrincipalContext context)
    {
        var person = context.Principal!;
        var accounts = context.HttpContext.RequestServices.GetRequiredService<AccountQueries>();
        if (await accounts.FindAsync(person.ToActor().AccountId, person.SecurityStamp(), context.HttpContext.RequestAborted) is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync();
        }
    }

    // A script that saves needs to hear that the session is over; a redirect would look like success.
    private static Task ToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/drafts/token", StringComparison.Ordinal))
        {
            context.Response.Redirect(context.RedirectUri);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }

        return Task.CompletedTask;
    }
}
