namespace GovInfoReports.Documents.Html;

/// <summary>A label at a place of the report that leads to what is said about it.</summary>
/// <param name="Label">What is printed, such as a number.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Name">What it is, for people who do not see it.</param>
public sealed record ReportPin(string Label, string Address, string Name)
{
    /// <summary>Id by which the way back finds the place; null where another pin has it.</summary>
    public string? Id { get; init; }

    public string? Class { get; init; }
}

/// <summary>Words of a text that are marked.</summary>
/// <param name="Start">Place of the first sign in the plain text (<see cref="Templates.Narratives.Narrative.PlainText"/>).</param>
/// <param name="Length">0 where the whole text is meant; then only the pin is written, before the first word.</param>
public sealed record TextMark(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>HTML element put around the words: <c>mark</c>, <c>ins</c> or <c>del</c>.</summary>
    public string Element { get; init; } = "mark";

    public string? Class { get; init; }

    /// <summary>Written behind the last word.</summary>
    public ReportPin? Pin { get; init; }
}
