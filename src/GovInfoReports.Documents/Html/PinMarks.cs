using System.Collections.Immutable;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Html;

/// <summary>Writes the marks themselves: small links with the pins' labels.</summary>
internal sealed class PinMarks(HtmlBuilder html, ReportHtmlOptions options)
{
    private readonly ILookup<FieldKey, ReportPin> byField = options.Pins.ToLookup(pin => pin.Field);

    public ImmutableArray<ReportPin> At(FieldKey field) => [.. byField[field]];

    public void Write(IEnumerable<ReportPin> pins)
    {
        foreach (var pin in pins)
        {
            html.Open("a", ("class", ClassOf("pin", pin)), ("href", pin.Address), ("title", pin.Title), ("aria-label", $"标注 {pin.Label}")).Text(pin.Label).Close("a");
        }
    }

    /// <summary>The marks of a whole text, in a line before it.</summary>
    public void WriteLine(IReadOnlyCollection<ReportPin> pins, string? id = null)
    {
        if (pins.Count > 0)
        {
            html.Open("p", ("class", "pins"), ("id", id));
            Write(pins);
            html.Close("p").Line();
        }
    }

    public void OpenWords(ReportPin pin, bool isBeginning) =>
        html.Open("mark", ("class", ClassOf("pinned", pin)), ("id", isBeginning ? options.IdPrefix + pin.PlaceId : null));

    private static string ClassOf(string name, ReportPin pin) => pin.Kind is { } kind ? $"{name} {kind}" : name;
}
