using System.Globalization;
using System.Security.Claims;
using GovInfoReports.Core.Accounts;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace GovInfoReports.BackOffice.Accounts;

/// <summary>The signed-in person as claims and back.</summary>
internal static class SignedIn
{
    private const string Agency = "agency";
    private const string Stamp = "stamp";

    public static ClaimsPrincipal ToPrincipal(this Account account)
    {
        List<Claim> claims =
        [
            new(ClaimTypes.NameIdentifier, account.Id.ToString()),
            new(ClaimTypes.Name, account.DisplayName),
            new(ClaimTypes.Role, account.Role.ToString()),
            new(Stamp, account.SecurityStamp!),
        ];
        if (account.AgencyId is { } agency)
        {
            claims.Add(new Claim(Agency, agency.ToString()));
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme));
    }

    /// <summary>Who asks.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in; the page or endpoint lacks its authorization.</exception>
    public static Actor ToActor(this ClaimsPrincipal person) => new(
        Guid.Parse(person.Require(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture),
        person.Require(ClaimTypes.Name),
        Enum.Parse<AccountRole>(person.Require(ClaimTypes.Role)),
        person.FindFirstValue(Agency) is { } agency ? Guid.Parse(agency, CultureInfo.InvariantCulture) : null);

    public static string SecurityStamp(this ClaimsPrincipal person) => person.Require(Stamp);

    private static string Require(this ClaimsPrincipal person, string type) =>
        person.FindFirstValue(type) ?? throw new InvalidOperationException($"The signed-in person has no claim {type}.");
}
