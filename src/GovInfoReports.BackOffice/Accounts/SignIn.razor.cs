using GovInfoReports.Core.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components;

namespace GovInfoReports.BackOffice.Accounts;

public partial class SignIn
{
    private string? refusal;

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [SupplyParameterFromForm]
    public SignInInput? Input { get; set; }

    [SupplyParameterFromQuery]
    public string? ReturnUrl { get; set; }

    [Inject]
    public required AccountService Accounts { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private async Task SignInAsync()
    {
        var address = Context.Connection.RemoteIpAddress?.ToString();
        (var account, refusal) = await Accounts.SignInAsync(Input?.UserName?.Trim() ?? string.Empty, Input?.Password ?? string.Empty, address, Context.RequestAborted);
        if (account is not null)
        {
            await Context.SignInAsync(account.ToPrincipal());
            Navigation.NavigateTo(ReturnUrl is ['/', not ('/' or '\\'), ..] ? ReturnUrl : "/");
        }
    }
}

/// <summary>What was typed into the sign-in form.</summary>
public sealed class SignInInput
{
    public string? UserName { get; set; }

    public string? Password { get; set; }
}
