using System.Collections.Immutable;
using System.Text;
using System.Xml;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Documents.Word;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Import.OwnFiles;

/// <summary>Walks the body of a Word document whose styles are this system's.</summary>
/// <param name="styles">Names of the styles by their ids.</param>
/// <param name="links">Addresses by the ids of their relations.</param>
internal sealed class OwnDocxWalk(IReadOnlyDictionary<string, string> styles, IReadOnlyDictionary<string, string> links)
{
    private readonly List<FormPart> parts = [];
    private readonly List<Run> runs = [];
    private readonly StringBuilder words = new();
    private List<IReadOnlyList<string>>? rows;
    private List<string> cells = [];
    private StringBuilder? cell;
    private string style = string.Empty;
    private bool isKnown = true;
    private bool inContact;
    private bool inRun;
    private bool inText;
    private bool isBold;
    private bool isContinued;
    private string? link;

    /// <returns>Null where a paragraph has another style or a table holds a table.</returns>
    /// <exception cref="XmlException">Not well-formed.</exception>
    public IReadOnlyList<FormPart>? Read(XmlReader document, CancellationToken cancellationToken)
    {
        foreach (var node in DocxNode.Read(document))
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (node.Kind)
            {
                case DocxNodeKind.Start: Start(node.Text, node.Value); break;
                case DocxNodeKind.End: End(node.Text); break;
                case DocxNodeKind.Words when inText: words.Append(node.Text); break;
            }
        }

        return isKnown ? parts : null;
    }

    private void Start(string name, string? value)
    {
        switch (name)
        {
            case "p": style = string.Empty; break;
            case "pStyle": style = styles.GetValueOrDefault(value ?? string.Empty, string.Empty); break;
            case "r": (inRun, isBold) = (true, false); break;
            case "b" when inRun: isBold = value is not ("0" or "false" or "off"); break;
            case "t": inText = true; break;
            case "tab" when inRun: words.Append('\t'); break;
            case "hyperlink": link = links.GetValueOrDefault(value ?? string.Empty); break;
            case "tbl": (isKnown, rows) = (isKnown && rows is null, []); break;
            case "tr": cells = []; break;
            case "tc": (cell, isContinued) = (new StringBuilder(), false); break;
            case "vMerge": isContinued = value != "restart"; break;

            // A line break divides the title for the eye only; elsewhere somebody else put it in, as all that is no text.
            case "br" or "cr": isKnown &= style == WordStyles.Title.Name; break;
            case "noBreakHyphen" or "softHyphen" or "sym" or "ptab" or "drawing" or "pict" or "object" or "sdt" or "numPr" or "vanish" or "del"
                or "fldChar" or "fldSimple" or "footnoteReference" or "endnoteReference":
                isKnown = false;
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "t": inText = false; break;
            case "r": EndRun(); break;
            case "hyperlink": link = null; break;
            case "p": EndParagraph(); break;
            case "tc" when !isContinued: cells.Add(cell!.ToString()); break;
            case "tr": rows?.Add(cells); break;
            case "tbl": EndTable(); break;
        }
    }

    private void EndRun()
    {
        inRun = false;
        if (words.Length > 0)
        {
            runs.Add(new Run(words.ToString(), isBold, link));
            words.Clear();
        }
    }

    private void EndParagraph()
    {
        var (plain, content) = (Runs.WordsOf(runs), runs.ToImmutableArray());
        runs.Clear();
        if (rows is not null)
        {
            cell?.Append(plain);
        }
        else if (style == WordStyles.Title.Name || style == WordStyles.Section.Name || style == WordStyles.Item.Name)
        {
            parts.Add(new HeadingPart(plain));
        }
        else if (!string.IsNullOrWhiteSpace(plain))
        {
            AddText(content);
        }
    }

    private void AddText(ImmutableArray<Run> content)
    {
        var isContact = style == WordStyles.Contact.Name;
        isKnown &= isContact || (style == WordStyles.Text.Name && !inContact);
        if (isContact && !inContact)
        {
            inContact = true;
            parts.Add(new ContactPart());
        }

        parts.Add(new ParagraphPart(content));
    }

    private void EndTable()
    {
        parts.Add(new TablePart(rows ?? []));
        rows = null;
    }
}
