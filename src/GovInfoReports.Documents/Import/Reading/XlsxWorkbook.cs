using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using GovInfoReports.Documents.Excel;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>The values of a workbook as the last program saved them: those behind the defined names of ours, or all sheets of any other.</summary>
internal sealed class XlsxWorkbook
{
    private readonly Dictionary<string, (string Sheet, CellAddress First, CellAddress Last)> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, string Part)> sheets = [];
    private readonly Dictionary<(string Sheet, CellAddress Address), string> values = [];
    private readonly Dictionary<int, List<(string Sheet, CellAddress Address)>> shared = [];
    private readonly CancellationToken cancellationToken;

    /// <exception cref="XmlException">A part is not well formed.</exception>
    public XlsxWorkbook(OfficeArchive archive, CancellationToken cancellationToken)
    {
        this.cancellationToken = cancellationToken;
        var relations = new Dictionary<string, string>();
        Walk(archive, "xl/_rels/workbook.xml.rels", "Relationship", xml =>
            relations[xml.GetAttribute("Id") ?? string.Empty] = xml.GetAttribute("Target") ?? string.Empty);
        Walk(archive, "xl/workbook.xml", "sheet", xml => AddSheet(xml, relations));
        Walk(archive, "xl/workbook.xml", "definedName", AddName);
        var wanted = Has(WorkbookNames.Edition) ? names.Values.Select(place => place.Sheet).ToHashSet() : null;
        foreach (var (name, part) in sheets.Where(sheet => wanted?.Contains(sheet.Name) != false))
        {
            Walk(archive, part, "c", xml => AddCell(xml, name));
        }

        var index = 0;
        Walk(archive, "xl/sharedStrings.xml", "si", xml => AddShared(xml, index++));
    }

    /// <summary>The visible sheets in order, each with its rows that hold words.</summary>
    /// <exception cref="ImportException">A sheet larger than any report.</exception>
    public IEnumerable<(string Name, IReadOnlyList<(int Number, ImmutableArray<string> Cells)> Rows)> Sheets => sheets.Select(sheet => (sheet.Name, RowsOf(sheet.Name)));

    public bool Has(string name) => names.ContainsKey(name);

    /// <summary>What stands in the cells of the name, left to right; empty where they are blank or there is no such name.</summary>
    /// <exception cref="ImportException">Longer than any text of a report: the same long text may stand in all cells of the name.</exception>
    public string this[string name] => names.TryGetValue(name, out var place)
        ? Concat([.. Enumerable.Range(place.First.Column, place.Last.Column - place.First.Column + 1)
            .Select(column => values.GetValueOrDefault((place.Sheet, place.First with { Column = column }), string.Empty))])
        : string.Empty;

    private IReadOnlyList<(int Number, ImmutableArray<string> Cells)> RowsOf(string sheet)
    {
        var rows = new SheetRows();
        foreach (var ((_, address), words) in values.Where(value => value.Key.Sheet == sheet))
        {
            rows.Add(address.Row, address.Column, words);
        }

        return rows.ToRows();
    }

    private static string Concat(IReadOnlyList<string> pieces) => pieces.Sum(piece => (long)piece.Length) <= ImportLimits.Characters
        ? string.Concat(pieces)
        : throw PieceCount.TooLong();

    private void Walk(OfficeArchive archive, string part, string element, Action<XmlReader> visit)
    {
        using var xml = archive.Open(part);
        while (xml?.Read() == true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element)
            {
                visit(xml);
            }
        }
    }

    // The prefix of the attribute is free; its name is not.
    private static string RelationOf(XmlReader xml)
    {
        var id = string.Empty;
        while (xml.MoveToNextAttribute())
        {
            id = xml.LocalName == "id" && xml.Prefix.Length > 0 ? xml.Value : id;
        }

        xml.MoveToElement();
        return id;
    }

    private void AddSheet(XmlReader xml, Dictionary<string, string> relations)
    {
        if (xml.GetAttribute("state") is null or "visible")
        {
            sheets.Add((xml.GetAttribute("name") ?? string.Empty, PartOf(relations.GetValueOrDefault(RelationOf(xml), string.Empty))));
        }
    }

    private static string PartOf(string target) => target.StartsWith('/') ? target[1..] : "xl/" + target;

    // '表三'!$D$7 or '文字'!$C$7:$D$7; a name whose cell was deleted stands for #REF! and is no name any more.
    private void AddName(XmlReader xml)
    {
        var name = xml.GetAttribute("name") ?? string.Empty;
        var reference = XlsxText.Read(xml, "definedName");
        var mark = reference.LastIndexOf('!');
        var ends = reference[(mark + 1)..].Split(':');
        if (mark > 0 && ends.Length <= 2 && CellAddress.TryParse(ends[0], out var first) && CellAddress.TryParse(ends[^1], out var last)
            && first.Row == last.Row && last.Column - first.Column is >= 0 and < 1000)
        {
            names[name] = (reference[..mark].Trim('\'').Replace("''", "'", StringComparison.Ordinal), first, last);
        }
    }

    private void AddCell(XmlReader xml, string sheet)
    {
        if (!CellAddress.TryParse(xml.GetAttribute("r"), out var address))
        {
            return;
        }

        var type = xml.GetAttribute("t");
        var text = XlsxText.Read(xml, "v", "t");
        if (type == "s" && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            (shared.TryGetValue(index, out var places) ? places : shared[index] = []).Add((sheet, address));
        }
        else if (text.Length > 0)
        {
            values[(sheet, address)] = type is null or "n" ? XlsxReader.Plain(text) : text;
        }
    }

    private void AddShared(XmlReader xml, int index)
    {
        if (shared.TryGetValue(index, out var places))
        {
            var text = XlsxText.Read(xml, "t");
            places.ForEach(place => values[place] = text);
        }
    }
}
