using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Html;

/// <summary>A mark on the rendered report, at a figure or at words, that leads to what is said about them.</summary>
/// <param name="Label">Shown in the mark, such as the number of a finding; one label may stand at several fields.</param>
/// <param name="Field">The figure or text.</param>
/// <param name="Address">Where the mark leads, such as <c>#finding-3</c>.</param>
/// <param name="Title">What is said, for whoever points at the mark.</param>
public sealed record ReportPin(string Label, FieldKey Field, string Address, string Title)
{
    /// <summary>The exact words of the text; null for all of it.</summary>
    public Excerpt? Excerpt { get; init; }

    /// <summary>CSS class of the mark and of what it marks, such as a severity.</summary>
    public string? Kind { get; init; }

    /// <summary>Id of what is marked, to link back to: the words where the mark has some, else the field.</summary>
    public string PlaceId => Excerpt is null ? Field.Name : $"words-{Label}";
}
