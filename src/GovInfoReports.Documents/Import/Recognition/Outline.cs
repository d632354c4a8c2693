using System.Collections.Immutable;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>The document cut at the headings of the six sections.</summary>
/// <param name="Head">What stands before the first section: title and preamble.</param>
internal sealed record Outline(ImmutableArray<DocumentToken> Head, ImmutableArray<SectionPart> Sections)
{
    public static Outline Of(ImmutableArray<DocumentToken> tokens, ReportEdition edition, CancellationToken cancellationToken)
    {
        var headed = new OutlineBuilder(edition, edition.Sections).Add(tokens, cancellationToken);
        var missing = edition.Sections.Where(section => section.Table is not null && headed.Sections.All(part => part.Template != section)).ToList();
        return missing.Count == 0 ? headed : new OutlineBuilder(edition, edition.Sections.Except(missing)).Add(tokens, cancellationToken);
    }

    /// <summary>The parts to show beside the result.</summary>
    public ImmutableArray<SourcePart> ToSource() =>
    [
        new SourcePart(null, [.. Head.Select(SourceBlock.Of)]),
        .. Sections.Select(part => new SourcePart(part.Template, [.. part.ToBlocks()])),
    ];

    /// <summary>Words beside the text have no place in the form.</summary>
    public void ReportAsides(ImportLog log)
    {
        foreach (var (where, tokens) in Sections.Select(part => (part.Where, part.Tokens.AsEnumerable())).Prepend((TextKey.Title.Name, Head)))
        {
            foreach (var aside in tokens.OfType<AsideToken>())
            {
                log.AddUnplaced(where, aside.Text);
            }
        }
    }
}

/// <summary>One section as the document has it.</summary>
/// <param name="Heading">Null where the section's table stands without one.</param>
internal sealed record SectionPart(SectionTemplate Template, ParagraphToken? Heading, List<DocumentToken> Tokens)
{
    /// <summary>Where something of this section is said to be: its table, or its first text.</summary>
    public string Where => Template.Table?.Id ?? Template.Texts[0].Key.Name;

    public IEnumerable<SourceBlock> ToBlocks() => Tokens.Select(SourceBlock.Of).Prepend(Heading is null ? null : SourceBlock.Of(Heading)).OfType<SourceBlock>();
}
