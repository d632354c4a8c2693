using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace GovInfoReports.PublicSite.Api;

/// <summary>Something the interface for programs can be asked for, as its OpenAPI document has it.</summary>
/// <param name="Path">With the names of its places in braces.</param>
public sealed record ApiOperation(string Path, string Summary, IReadOnlyList<ApiParameter> Parameters)
{
    public bool HasPlaces => Parameters.Any(parameter => parameter.IsPlace);

    internal static async Task<IReadOnlyList<ApiOperation>> AllAsync(IOpenApiDocumentProvider description, CancellationToken cancellation)
    {
        var document = await description.GetOpenApiDocumentAsync(cancellation);
        return
        [
            .. from path in document.Paths
               from operation in path.Value.Operations ?? []
               where operation.Key == HttpMethod.Get
               select new ApiOperation(path.Key, operation.Value.Summary ?? string.Empty, [.. (operation.Value.Parameters ?? []).Select(ApiParameter.Of)]),
        ];
    }
}

/// <param name="Values">The only values there are; empty where any may be given.</param>
/// <param name="IsPlace">Whether it stands in the path, not in the query.</param>
public sealed record ApiParameter(string Name, string Description, bool IsRequired, bool IsPlace, bool IsNumber, IReadOnlyList<string> Values)
{
    internal static ApiParameter Of(IOpenApiParameter parameter) => new(
        parameter.Name!,
        parameter.Description ?? string.Empty,
        parameter.Required,
        parameter.In == ParameterLocation.Path,
        parameter.Schema?.Type?.HasFlag(JsonSchemaType.Integer) == true,
        [.. (parameter.Schema?.Enum ?? []).OfType<JsonValue>().Select(value => value.ToString())]);
}
