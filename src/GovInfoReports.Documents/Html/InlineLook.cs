namespace GovInfoReports.Documents.Html;

/// <summary>
/// Looks written into the elements. Content management systems drop style sheets and often <c>style</c> attributes too, so that the table
/// says by its old attributes as well that it has borders.
/// </summary>
internal sealed record InlineLook
{
    /// <summary>The page has a style sheet.</summary>
    public static readonly InlineLook None = new();

    public static readonly InlineLook Portal = new()
    {
        Title = "text-align:center",
        Paragraph = "text-indent:2em;margin:0.5em 0",
        Scroll = "overflow-x:auto",
        Table = "width:100%;border-collapse:collapse;font-size:14px;line-height:1.4",
        Cell = "border:1px solid #555;padding:4px;text-align:center;font-weight:normal",
        Label = "border:1px solid #555;padding:4px;text-align:left;font-weight:normal",
        Border = "1",
        Spacing = "0",
        Padding = "4",
        Width = "100%",
        CellAlign = "center",
        LabelAlign = "left",
    };

    public string? Title { get; private init; }

    public string? Paragraph { get; private init; }

    public string? Scroll { get; private init; }

    public string? Table { get; private init; }

    public string? Cell { get; private init; }

    public string? Label { get; private init; }

    public string? Border { get; private init; }

    public string? Spacing { get; private init; }

    public string? Padding { get; private init; }

    public string? Width { get; private init; }

    public string? CellAlign { get; private init; }

    public string? LabelAlign { get; private init; }
}
