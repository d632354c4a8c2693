using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GovInfoReports.PublicSite.Pages.Errors;

/// <summary>Says in Chinese what happened and what to do; the trace number is what the log carries too.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    public int Status { get; private set; }

    public string? Trace => FaultWords.TraceOf(HttpContext);

    internal FaultWords Words { get; private set; } = null!;

    // Any method: a request refused for its method is shown here as well.
    public void OnGet() => Describe();

    public void OnPost() => Describe();

    private void Describe()
    {
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;
        Status = Response.StatusCode = asked is null ? StatusCodes.Status404NotFound : Response.StatusCode;
        Words = FaultWords.Of(asked, Response);
    }
}
