using GovInfoReports.Core.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;

namespace GovInfoReports.BackOffice.Accounts;

internal static class SignOutEndpoint
{
    public static void MapSignOut(this IEndpointRouteBuilder routes) => routes.MapPost("/sign-out", SignOutAsync);

    private static async Task<IResult> SignOutAsync(
        HttpContext context, AccountService accounts, [FromForm(Name = "__RequestVerificationToken")] string? token, CancellationToken cancellation)
    {
        await accounts.SignOutAsync(context.User.ToActor(), context.Connection.RemoteIpAddress?.ToString(), cancellation);
        await context.SignOutAsync();
        return Results.LocalRedirect("/sign-in");
    }
}
