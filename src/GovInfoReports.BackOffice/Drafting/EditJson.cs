using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoReports.BackOffice.Drafting;

internal static class EditJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>What is missing in a request, or null where there must be a value, makes it a bad one.</summary>
    public static void RefuseGaps(JsonSerializerOptions options)
    {
        options.RespectNullableAnnotations = options.RespectRequiredConstructorParameters = true;
        options.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: false));
    }
}
