namespace GovInfoReports.Templates.Form;

/// <summary>One of the six statutory sections.</summary>
/// <param name="Numeral">一 to 六.</param>
/// <param name="Title">Official title without numeral.</param>
/// <param name="Texts">The texts written here, in order; empty where the section is a table.</param>
/// <param name="Table">The table, where the section is one.</param>
public sealed record SectionTemplate(string Numeral, string Title, IReadOnlyList<TextTemplate> Texts, TableTemplate? Table)
{
    /// <summary>Other titles met in published reports (S-SIX).</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string Heading => $"{Numeral}、{Title}";
}

/// <summary>A text of the form.</summary>
/// <param name="Caption">Name for people; for the items of section one also the printed heading.</param>
/// <param name="Help">What the text should say.</param>
public sealed record TextTemplate(TextKey Key, string Caption, string Help)
{
    /// <summary>（一） to （五） for the items of section one; others have no heading of their own.</summary>
    public string? Numeral { get; init; }

    /// <summary>Whether a report may leave the text out.</summary>
    public bool Optional { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What careful readers look for here, one by one.</summary>
    public IReadOnlyList<TextPrompt> Prompts { get; init; } = [];

    public string? Heading => Numeral is null ? null : $"（{Numeral}）{Caption}";
}

/// <summary>写作提示: a point a text usually covers.</summary>
/// <param name="Point">The point in a few words.</param>
/// <param name="Words">Words of which one shows that it is written of.</param>
public sealed record TextPrompt(string Point, params IReadOnlyList<string> Words);
