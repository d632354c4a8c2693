using System.Collections.Immutable;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Templates.Checks;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>提示: shown only.</summary>
    Info,

    /// <summary>警告: needs an explanation or a change.</summary>
    Warning,

    /// <summary>错误: blocks submission.</summary>
    Error,
}

/// <summary>What a check found.</summary>
/// <param name="Rule">Rule id of domain §2, such as T3-BAL; described in <see cref="RuleBook"/>.</param>
/// <param name="Fields">The fields concerned, the one to look at first coming first.</param>
/// <param name="Message">A Chinese sentence with the numbers put in.</param>
/// <param name="Basis">The form, article or rule pack it rests on.</param>
public sealed record Finding(string Rule, Severity Severity, ImmutableArray<FieldKey> Fields, string Message, string Basis)
{
    /// <summary>The repair of figures, where there is exactly one; else empty.</summary>
    public ImmutableArray<CellFix> Fix { get; init; } = [];

    /// <summary>The repair of a text, where there is exactly one.</summary>
    public TextFix? TextFix { get; init; }

    /// <summary>The exact words concerned, where the finding is about a text.</summary>
    public Excerpt? Excerpt { get; init; }

    /// <summary>What to do, in Chinese; the rule's own advice unless the finding knows better.</summary>
    public string Advice
    {
        get => field ?? RuleBook.Get(Rule).Advice;
        init;
    }

    public FindingState State { get; init; }

    /// <summary>Counts findings that would otherwise have the same <see cref="Key"/>.</summary>
    public int Occurrence { get; init; } = 1;

    /// <summary>
    /// Names the finding across edits elsewhere, so that an explanation stays attached: rule, fields and words, not places or numbers.
    /// </summary>
    public string Key => FindingKey.Of(this);

    /// <summary>The fields worth colouring: all of a short equality, but of a long sum only the total.</summary>
    public ImmutableArray<FieldKey> Marked => Fields.Length <= MostMarked ? Fields : [Fields[0]];

    private const int MostMarked = 7;
}

/// <summary>A cell and the figure it should hold.</summary>
public sealed record CellFix(CellKey Cell, decimal Value);

/// <summary>A text and how it should read; both as typed and whole, so that the fix is one edit of the field.</summary>
public sealed record TextFix(TextKey Text, string Before, string After)
{
    /// <summary>The repaired text as it is stored, its references to cells kept; null where they would be lost or the text is another by now.</summary>
    public string? ApplyTo(BoundText stored) => stored.Printed == Before ? stored.Retype(After) : null;
}

/// <summary>Words in a text.</summary>
/// <param name="Start">Place of the first sign in the plain text (<see cref="Narratives.Narrative.PlainText"/>).</param>
public sealed record Excerpt(TextKey Text, int Start, string Words)
{
    public int Length => Words.Length;

    /// <summary>Where the words stand in the text as stored; null where marks stand between them or the text is another by now.</summary>
    public (int Start, int End)? PlaceIn(BoundText stored)
    {
        var plain = Narrative.Parse(stored.Printed).PlainText;
        if (Words.Length == 0 || plain.Length < Start + Length || plain.Substring(Start, Length) != Words)
        {
            return null;
        }

        // Marks such as ** shift places but keep the order, so the words have the same turn in both.
        var place = -1;
        for (var next = plain.IndexOf(Words, StringComparison.Ordinal); next >= 0 && next <= Start; next = plain.IndexOf(Words, next + 1, StringComparison.Ordinal))
        {
            place = stored.Printed.IndexOf(Words, place + 1, StringComparison.Ordinal);
            if (place < 0)
            {
                return null;
            }
        }

        return stored.ToTyped(place, place + Length);
    }
}
