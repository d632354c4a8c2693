using System.Collections.Immutable;
using System.Xml;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Walks the body of a Word document in reading order (ISO/IEC 29500-1 §17).</summary>
internal sealed class DocxWalk(XmlReader xml, DocxSurroundings document)
{
    private const int MostTextBoxes = 20;

    private readonly Stack<DocxStory> stories = new([new DocxStory()]);
    private readonly DocxFields fields = new();
    private bool inText;
    private string? link;

    private DocxStory Story => stories.Peek();

    /// <exception cref="XmlException">Not well-formed.</exception>
    /// <exception cref="ImportException">Larger or deeper than any report.</exception>
    public ImmutableArray<DocumentToken> Read(CancellationToken cancellationToken)
    {
        foreach (var node in DocxNode.Read(xml))
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (node.Kind)
            {
                case DocxNodeKind.Start: Start(node.Text, node.Value); break;
                case DocxNodeKind.End: End(node.Text); break;
                case DocxNodeKind.Words when inText: Add(node.Text); break;
                case DocxNodeKind.Words: fields.Add(node.Text); break;
            }
        }

        while (stories.Count > 1)
        {
            EndTextBox();
        }

        return Story.Finish();
    }

    private void Start(string name, string? value)
    {
        switch (name)
        {
            case "p": StartParagraph(); break;
            case "pPr" when !Story.Run.IsOpen: Story.Paragraph = Story.Paragraph with { InProperties = Story.Paragraph.IsOpen }; break;
            case "r": Story.Run = new DocxRun { IsOpen = true }; break;
            case "t": inText = true; break;
            case "tab" or "ptab" when Story.Run.IsOpen: Add(" "); break;
            case "noBreakHyphen": Add("-"); break;
            case "br" or "cr": Story.Tokens.EndParagraph(); break;
            case "hyperlink": link = document.Links.GetValueOrDefault(value ?? string.Empty); break;
            case "fldChar" or "instrText" or "fldSimple": fields.Start(name, value); break;
            case "footnoteReference" or "endnoteReference": AddNote(name, value); break;
            case "txbxContent": StartTextBox(); break;
            case "tbl": Story.StartTable(); break;
            default: StartProperty(name, value); break;
        }
    }

    private void StartProperty(string name, string? value)
    {
        if (Story.Run.IsOpen)
        {
            Story.Run = Story.Run.With(name, value);
        }
        else if (Story.Paragraph.InProperties)
        {
            Story.Paragraph = Story.Paragraph.With(name, value);
        }
        else if (!Story.Paragraph.IsOpen)
        {
            Story.Table?.Start(name, value);
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p": EndParagraph(); break;
            case "pPr": EndParagraphProperties(); break;
            case "r": Story.Run = new DocxRun(); break;
            case "t": inText = false; break;
            case "hyperlink": link = null; break;
            case "instrText" or "fldSimple": fields.End(name); break;
            case "txbxContent": EndTextBox(); break;
            case "tbl": Story.EndTable(); break;
            default: Story.Table?.End(name); break;
        }
    }

    private void StartParagraph()
    {
        if (Story.Paragraph.IsEndDeleted)
        {
            Story.Paragraph = Story.Paragraph with { IsOpen = true, IsEndDeleted = false };
            return;
        }

        Story.EndParagraph();
        Story.Paragraph = new DocxParagraph { IsOpen = true, Style = document.Styles.DefaultParagraph ?? string.Empty };
        (Story.Tokens.IsHeading, Story.Tokens.IsAside) = (false, false);
    }

    private void EndParagraphProperties()
    {
        var paragraph = Story.Paragraph;
        Story.Paragraph = paragraph with { InProperties = false, Label = paragraph.InProperties ? LabelOf(paragraph) : paragraph.Label };
        Story.Tokens.IsHeading = paragraph.OutlineLevel is { } level ? level is not "9" : document.Styles.IsHeading(paragraph.Style);
        Story.Tokens.IsAside = document.Styles.IsTableOfContents(paragraph.Style);
    }

    private string LabelOf(DocxParagraph paragraph)
    {
        var style = document.Styles.Numbering(paragraph.Style);
        var place = paragraph.List is { } list ? new DocxListPlace(list, paragraph.Level ?? style?.Level ?? 0) : style;
        return place is null ? string.Empty : document.Numbering.Next(paragraph.Level is { } level ? place with { Level = level } : place);
    }

    private void EndParagraph()
    {
        Story.Paragraph = Story.Paragraph with { IsOpen = false, InProperties = false };
        if (!Story.Paragraph.IsEndDeleted)
        {
            Story.EndParagraph();
        }
    }

    private void Add(string words)
    {
        if (Story.Run.IsHidden)
        {
            return;
        }

        Story.Tokens.Add(Story.Paragraph.Label, bold: false, link: null);
        Story.Paragraph = Story.Paragraph with { Label = string.Empty };
        Story.Tokens.Add(words, IsBold, link ?? fields.Link);
    }

    // Bold in the style of the paragraph and again in that of the run take each other away (ISO/IEC 29500-1 §17.7.3).
    private bool IsBold => Story.Run.Bold
        ?? ((document.Styles.Bold(Story.Paragraph.Style) ?? false) ^ (document.Styles.Bold(Story.Run.Style) ?? false));

    private void AddNote(string reference, string? id)
    {
        if (document.Notes.TryGetValue((reference, id ?? string.Empty), out var words) && words.Length > 0)
        {
            Story.Anchor([new AsideToken(words)]);
        }
    }

    private void StartTextBox()
    {
        if (stories.Count > MostTextBoxes)
        {
            throw new ImportException($"Word 文档里的文本框套了超过 {MostTextBoxes} 层，不会是年度报告的文档；请检查是否选错了文件。");
        }

        stories.Push(new DocxStory());
    }

    private void EndTextBox()
    {
        if (stories.Count > 1)
        {
            var box = stories.Pop().Finish();
            Story.Anchor(box);
        }
    }
}
