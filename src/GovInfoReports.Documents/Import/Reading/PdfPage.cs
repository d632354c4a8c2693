namespace GovInfoReports.Documents.Import.Reading;

/// <summary>A piece of text on a page; lengths in points from the page's upper left corner.</summary>
internal sealed record PdfWord(double Left, double Top, double Right, double Bottom, string Text)
{
    public double Height => Bottom - Top;

    public double Centre => (Left + Right) / 2;

    public double Middle => (Top + Bottom) / 2;
}

/// <summary>A straight line on a page.</summary>
/// <param name="At">Where it stands: the distance from the left edge of the page for a vertical one, from the top for others.</param>
internal sealed record PdfRule(bool IsVertical, double At, double From, double To);

/// <summary>One page: its words and the lines drawn on it.</summary>
internal sealed record PdfPage(double Height, IReadOnlyList<PdfWord> Words, IReadOnlyList<PdfRule> Rules);
