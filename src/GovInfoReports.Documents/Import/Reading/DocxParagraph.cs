namespace GovInfoReports.Documents.Import.Reading;

/// <summary>What is known of the paragraph being read.</summary>
internal sealed record DocxParagraph
{
    public bool IsOpen { get; init; }

    /// <summary>What is read now says how the paragraph looks.</summary>
    public bool InProperties { get; init; }

    public string Style { get; init; } = string.Empty;

    public string? OutlineLevel { get; init; }

    /// <summary>List and level that the paragraph itself names.</summary>
    public string? List { get; init; }

    public int? Level { get; init; }

    /// <summary>Its end was deleted, so that the next paragraph goes on with it.</summary>
    public bool IsEndDeleted { get; init; }

    /// <summary>The number that the words will stand behind.</summary>
    public string Label { get; init; } = string.Empty;

    /// <summary>With what a property says (ISO/IEC 29500-1 §17.3.1).</summary>
    public DocxParagraph With(string property, string? value) => property switch
    {
        "pStyle" => this with { Style = value ?? string.Empty },
        "outlineLvl" => this with { OutlineLevel = value },
        "numId" => this with { List = value },
        "ilvl" => this with { Level = DocxStyles.LevelOf(value) },
        "del" => this with { IsEndDeleted = true },
        _ => this,
    };
}
