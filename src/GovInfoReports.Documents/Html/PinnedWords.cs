using System.Collections.Immutable;

namespace GovInfoReports.Documents.Html;

/// <summary>Words under the same pins.</summary>
/// <param name="Pins">All that cover the words.</param>
/// <param name="Beginning">Those that begin here.</param>
/// <param name="Ending">Those that end here.</param>
internal sealed record PinnedPiece(string Words, ImmutableArray<ReportPin> Pins, ImmutableArray<ReportPin> Beginning, ImmutableArray<ReportPin> Ending);

/// <summary>The pins of one text, which may overlap and go over several paragraphs.</summary>
internal sealed class PinnedWords
{
    private readonly ImmutableArray<ReportPin> pins;

    /// <param name="plainText">The words whose places the excerpts count.</param>
    public PinnedWords(string plainText, ImmutableArray<ReportPin> all)
    {
        // Words that are no longer there are those of a text that was changed since; then the pin is about the text.
        var byPlace = all.ToLookup(pin => Stands(plainText, pin));
        pins = [.. byPlace[true]];
        OfWholeText = [.. byPlace[false]];
    }

    public ImmutableArray<ReportPin> OfWholeText { get; }

    /// <param name="start">Place of the first sign in the plain text.</param>
    public IReadOnlyList<PinnedPiece> Cut(int start, string words)
    {
        var end = start + words.Length;
        int[] cuts = [.. pins.SelectMany(pin => new[] { StartOf(pin), EndOf(pin) }).Where(cut => cut > start && cut < end).Append(start).Append(end).Distinct().Order()];
        return [.. cuts.Zip(cuts.Skip(1), (from, to) => Piece(words[(from - start)..(to - start)], from, to))];
    }

    private PinnedPiece Piece(string words, int from, int to)
    {
        ImmutableArray<ReportPin> covering = [.. pins.Where(pin => StartOf(pin) < to && EndOf(pin) > from)];
        return new(words, covering, [.. covering.Where(pin => StartOf(pin) == from)], [.. covering.Where(pin => EndOf(pin) == to)]);
    }

    private static bool Stands(string text, ReportPin pin) =>
        pin.Excerpt is { Length: > 0 } excerpt && excerpt.Start <= text.Length && text.AsSpan(excerpt.Start).StartsWith(excerpt.Words, StringComparison.Ordinal);

    private static int StartOf(ReportPin pin) => pin.Excerpt!.Start;

    // Without a line's end, behind which no words stand.
    private static int EndOf(ReportPin pin) => StartOf(pin) + pin.Excerpt!.Words.TrimEnd('\n').Length;
}
