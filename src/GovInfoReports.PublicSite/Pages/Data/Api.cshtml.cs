using System.Globalization;
using GovInfoReports.Core.Publications;
using GovInfoReports.PublicSite.Api;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.WebUtilities;

namespace GovInfoReports.PublicSite.Pages.Data;

/// <summary>A form for every address of the interface for programs, made of its OpenAPI document; it needs no script.</summary>
public sealed class ApiModel([FromKeyedServices(ApiRegistration.Document)] IOpenApiDocumentProvider description, PublicationQueries publications) : PageModel
{
    /// <summary>A form cannot put a value into a path, so it comes here with it.</summary>
    public const string Open = "Open";

    private PublicationLine? newest;

    public IReadOnlyList<ApiOperation> Operations { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Operations = await ApiOperation.AllAsync(description, cancellation);
        newest = await publications.SearchAsync(null, null, 1, cancellation) is [var line, ..] ? line : null;
    }

    public async Task<IActionResult> OnGetOpenAsync(string? path, CancellationToken cancellation)
    {
        if ((await ApiOperation.AllAsync(description, cancellation)).SingleOrDefault(known => known.Path == path) is not { } operation)
        {
            return NotFound();
        }

        var values = operation.Parameters.Select(parameter => (parameter, Value: Request.Query[parameter.Name].ToString())).Where(pair => pair.Value.Length > 0).ToList();
        if (values.Count(pair => pair.parameter.IsPlace) < operation.Parameters.Count(parameter => parameter.IsPlace))
        {
            return LocalRedirect(Addresses.Api);
        }

        var address = values.Where(pair => pair.parameter.IsPlace)
            .Aggregate(operation.Path, (filled, pair) => filled.Replace($"{{{pair.parameter.Name}}}", Uri.EscapeDataString(pair.Value), StringComparison.Ordinal));
        return LocalRedirect(QueryHelpers.AddQueryString(address, values.Where(pair => !pair.parameter.IsPlace).Select(pair => KeyValuePair.Create(pair.parameter.Name, (string?)pair.Value))));
    }

    /// <summary>What must be given is there to be tried: the report that was published last.</summary>
    public string? ExampleOf(ApiParameter parameter) => (parameter.IsRequired, parameter.Name) switch
    {
        (true, "year") => newest?.Year.ToString(CultureInfo.InvariantCulture),
        (true, "code") => newest?.AgencyCode,
        _ => null,
    };
}
