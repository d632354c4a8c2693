using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Templates.Content;

/// <summary>
/// 数据引用: a text in which <c>{T3.N.T}</c> stands for the figure of a cell, beside the words it prints, so that a sentence cannot
/// contradict its table. A backslash before the bracket keeps the signs as they are: <c>\{T3.N.T}</c>. Brackets round anything else are just brackets.
/// </summary>
public sealed partial class BoundText
{
    private readonly ImmutableArray<Piece> pieces;

    private BoundText(string typed, string printed, ImmutableArray<Piece> pieces) => (Typed, Printed, this.pieces) = (typed, printed, pieces);

    /// <summary>As stored, with references.</summary>
    public string Typed { get; }

    /// <summary>As printed, with figures.</summary>
    public string Printed { get; }

    public static BoundText Read(string typed, Figures figures)
    {
        if (!typed.Contains('{', StringComparison.Ordinal))
        {
            return new BoundText(typed, typed, []);
        }

        var (printed, pieces, next) = (new StringBuilder(), ImmutableArray.CreateBuilder<Piece>(), 0);
        foreach (Match match in Reference().Matches(typed))
        {
            printed.Append(typed, next, match.Index - next);
            var words = match.Groups["kept"].Success ? match.Groups["kept"].Value : Print(match.Groups["key"].Value, figures);
            pieces.Add(new Piece(match.Index, match.Length, printed.Length, words.Length));
            printed.Append(words);
            next = match.Index + match.Length;
        }

        return new BoundText(typed, printed.Append(typed, next, typed.Length - next).ToString(), pieces.ToImmutable());
    }

    /// <summary>The report with every reference printed; this is what is checked, shown and published.</summary>
    public static ReportContent Print(ReportContent content) =>
        content with { Texts = content.Texts.SetItems(content.Texts.Select(text => KeyValuePair.Create(text.Key, Read(text.Value, content.Figures).Printed))) };

    /// <summary>How printed words are typed: what looks like a reference is kept from being read as one.</summary>
    public static string Keep(string printed) => Reference().Replace(printed, @"\$0");

    /// <summary>A printed report as it is stored.</summary>
    public static ReportContent Keep(ReportContent printed) =>
        printed with { Texts = printed.Texts.SetItems(printed.Texts.Select(text => KeyValuePair.Create(text.Key, Keep(text.Value)))) };

    /// <summary>Where printed words stand in the typed text; a reference is never cut.</summary>
    public (int Start, int End) ToTyped(int start, int end) => (ToTyped(start, atStart: true), ToTyped(end, atStart: false));

    /// <summary>How to type what should be printed, with every reference where it was; null where the change touches one.</summary>
    public string? Retype(string wanted)
    {
        var (places, typed, next) = (SignMatch.Of(Printed, wanted), new StringBuilder(), 0);
        foreach (var piece in pieces)
        {
            var start = places[piece.Printed];
            if (start < 0 || Enumerable.Range(0, piece.PrintedLength).Any(index => places[piece.Printed + index] != start + index))
            {
                return null;
            }

            typed.Append(Keep(wanted[next..start])).Append(Typed, piece.Typed, piece.TypedLength);
            next = start + piece.PrintedLength;
        }

        return typed.Append(Keep(wanted[next..])).ToString();
    }

    private static string Print(string key, Figures figures)
    {
        if (!CellKey.TryParse(key, out var cell) || !figures.Edition.TryGetCell(cell, out var definition))
        {
            return BindingMark.Unknown(key);
        }

        return figures[definition] is { } value ? CellValue.Format(value) : BindingMark.Blank(figures.Edition.NameOf(cell));
    }

    private int ToTyped(int place, bool atStart)
    {
        var shift = 0;
        foreach (var piece in pieces)
        {
            if (place < piece.Printed || (!atStart && place == piece.Printed))
            {
                break;
            }

            if (place < piece.Printed + piece.PrintedLength || (!atStart && place == piece.Printed + piece.PrintedLength))
            {
                return atStart ? piece.Typed : piece.Typed + piece.TypedLength;
            }

            shift = piece.Typed + piece.TypedLength - piece.Printed - piece.PrintedLength;
        }

        return place + shift;
    }

    [GeneratedRegex(@"\\(?<kept>\\*\{[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)+\})|\{(?<key>[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)+)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();

    /// <summary>A reference: its place and length where it is typed and where it is printed.</summary>
    private sealed record Piece(int Typed, int TypedLength, int Printed, int PrintedLength);
}
