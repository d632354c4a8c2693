using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoReports.BackOffice.Drafting;

internal static class EditJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
}
