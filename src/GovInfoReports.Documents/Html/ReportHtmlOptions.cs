using System.Collections.Immutable;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Html;

/// <summary>What a page may want different about the report it shows.</summary>
public sealed record ReportHtmlOptions
{
    public static readonly ReportHtmlOptions Default = new();

    /// <summary>Put before every id, so that two reports can stand on one page (<c>old-</c>).</summary>
    public string IdPrefix { get; init; } = string.Empty;

    /// <summary>Whether the title is written as <c>h1</c>; a page with a heading of its own leaves it out.</summary>
    public bool WithTitle { get; init; }

    /// <summary>Level of the section headings; the title is one above, the items one below.</summary>
    public int SectionLevel { get; init; } = 2;

    /// <summary>Looks written into the elements, for pages without a style sheet for reports.</summary>
    internal InlineLook Look { get; init; } = InlineLook.None;

    /// <summary>Marks at figures and words, in the order in which those of one place stand.</summary>
    public ImmutableArray<ReportPin> Pins { get; init; } = [];

    /// <summary>More CSS classes for a cell, such as those of its findings; null for none.</summary>
    public Func<CellKey, string?> CellClass { get; init; } = static _ => null;

    /// <summary>A word of explanation for a cell (<c>title</c>), such as a finding's message; null for none.</summary>
    public Func<CellKey, string?> CellTitle { get; init; } = static _ => null;

    /// <summary>The address a figure leads to; null for none.</summary>
    public Func<CellKey, string?> CellLink { get; init; } = static _ => null;

    /// <summary>More CSS classes for a text; null for none.</summary>
    public Func<TextKey, string?> TextClass { get; init; } = static _ => null;
}
