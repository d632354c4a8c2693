using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Walks the body of a Word document in reading order (ISO/IEC 29500-1 §17).</summary>
internal sealed partial class DocxWalk(XmlReader xml, ImmutableDictionary<string, string> links)
{
    private const int MostLevels = 20;

    private readonly TokenBuilder body = new();
    private readonly Stack<DocxTable> tables = [];
    private bool inRun;
    private bool inText;
    private bool bold;
    private string? link;

    private DocxTable? Table => tables.TryPeek(out var table) ? table : null;

    private TokenBuilder Tokens => Table?.Blocks ?? body;

    /// <exception cref="XmlException">Not well-formed.</exception>
    /// <exception cref="ImportException">A table is larger than any table of a report.</exception>
    public ImmutableArray<DocumentToken> Read(CancellationToken cancellationToken)
    {
        foreach (var node in DocxNode.Read(xml))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Take(node);
        }

        return body.Finish();
    }

    private void Take(DocxNode node)
    {
        switch (node.Kind)
        {
            case DocxNodeKind.Start: Start(node.Text, node.Value); break;
            case DocxNodeKind.End: End(node.Text); break;
            case DocxNodeKind.Words when inText: Add(node.Text); break;
        }
    }

    private void Start(string name, string? value)
    {
        switch (name)
        {
            case "p": StartParagraph(); break;
            case "pStyle" when HeadingStyle().IsMatch(value ?? string.Empty): Tokens.IsHeading = true; break;
            case "outlineLvl" when value is not "9": Tokens.IsHeading = true; break;
            case "r": (inRun, bold) = (true, false); break;
            case "b" when inRun: bold = value is not ("0" or "false" or "off" or "none"); break;
            case "t": inText = true; break;
            case "tab" when inRun: Add(" "); break;
            case "noBreakHyphen": Add("-"); break;
            case "br" or "cr": Tokens.EndParagraph(); break;
            case "hyperlink": link = links.GetValueOrDefault(value ?? string.Empty); break;
            case "tbl": StartTable(); break;
            default: Table?.Start(name, value); break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p": Tokens.EndParagraph(); break;
            case "r": inRun = false; break;
            case "t": inText = false; break;
            case "hyperlink": link = null; break;
            case "tbl": EndTable(); break;
            default: Table?.End(name); break;
        }
    }

    private void StartParagraph()
    {
        Tokens.EndParagraph();
        Tokens.IsHeading = false;
    }

    private void StartTable()
    {
        Tokens.EndParagraph();
        if (tables.Count == MostLevels)
        {
            throw new ImportException($"Word 文档里的表格套了超过 {MostLevels} 层，不会是年度报告的文档；请检查是否选错了文件。");
        }

        tables.Push(new DocxTable());
    }

    private void EndTable()
    {
        var table = tables.Pop();
        foreach (var token in table.ToTokens())
        {
            Tokens.Add(token);
        }

        if (tables.TryPeek(out var outer))
        {
            outer.HoldsTable = true;
        }
    }

    private void Add(string words)
    {
        Tokens.Add(words, bold, link);
        Table?.Add(words);
    }

    [GeneratedRegex("^(?:[1-9]|heading ?[1-9])$", RegexOptions.IgnoreCase)]
    private static partial Regex HeadingStyle();
}
