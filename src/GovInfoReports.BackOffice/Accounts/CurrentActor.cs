using GovInfoReports.Core.Accounts;
using Microsoft.AspNetCore.Components.Authorization;

namespace GovInfoReports.BackOffice.Accounts;

/// <summary>Who looks at the page, in a request as in a circuit.</summary>
internal sealed class CurrentActor(AuthenticationStateProvider authentication)
{
    public async ValueTask<Actor> GetAsync() => (await authentication.GetAuthenticationStateAsync()).User.ToActor();
}
