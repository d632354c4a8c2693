using System.Collections.Immutable;

namespace GovInfoReports.Templates.Narratives;

/// <summary>
/// A text of the report: plain paragraphs with bold and links, nothing else. Stored and typed as a line of text per paragraph
/// with <c>**bold**</c> and <c>[words](https://…)</c>; a backslash takes the meaning from the next sign.
/// </summary>
public sealed record Narrative(ImmutableArray<Paragraph> Paragraphs)
{
    public static readonly Narrative Empty = new([]);

    /// <summary>The words alone, one line per paragraph.</summary>
    public string PlainText => string.Join('\n', Paragraphs.Select(paragraph => paragraph.PlainText));

    public static Narrative Parse(string text) => NarrativeParser.Parse(text);

    /// <summary>The typed form; <see cref="Parse"/> of it gives the same narrative.</summary>
    public override string ToString() => NarrativeWriter.Write(this);

    public bool Equals(Narrative? other) => other is not null && Paragraphs.SequenceEqual(other.Paragraphs);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}

public sealed record Paragraph(ImmutableArray<Run> Runs)
{
    public string PlainText => string.Concat(Runs.Select(run => run.Text));

    public bool Equals(Paragraph? other) => other is not null && Runs.SequenceEqual(other.Runs);

    public override int GetHashCode() => PlainText.GetHashCode(StringComparison.Ordinal);
}

/// <summary>Words of one look.</summary>
/// <param name="Link">Absolute http, https or mailto address, or null.</param>
public sealed record Run(string Text, bool Bold = false, string? Link = null);
