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
        var head = ImmutableArray.CreateBuilder<DocumentToken>();
        var parts = new List<SectionPart>();
        foreach (var token in tokens)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (token is ParagraphToken paragraph && SectionHeading.Match(edition, paragraph, parts) is { } section)
            {
                parts.Add(new SectionPart(section, paragraph, []));
            }
            else if (parts.Count == 0)
            {
                head.Add(token);
            }
            else
            {
                parts[^1].Tokens.Add(token);
            }
        }

        return new Outline(head.ToImmutable(), [.. parts]);
    }

    /// <summary>The parts to show beside the result.</summary>
    public ImmutableArray<SourcePart> ToSource() =>
    [
        new SourcePart(null, [.. Head.Select(SourceBlock.Of)]),
        .. Sections.Select(part => new SourcePart(part.Template, [SourceBlock.Of(part.Heading), .. part.Tokens.Select(SourceBlock.Of)])),
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
internal sealed record SectionPart(SectionTemplate Template, ParagraphToken Heading, List<DocumentToken> Tokens)
{
    /// <summary>Where something of this section is said to be: its table, or its first text.</summary>
    public string Where => Template.Table?.Id ?? Template.Texts[0].Key.Name;
}
