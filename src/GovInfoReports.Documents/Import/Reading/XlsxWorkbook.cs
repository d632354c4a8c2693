using System.Globalization;
using System.Xml;
using GovInfoReports.Documents.Excel;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>The values behind the defined names of a workbook, as the last program saved them; sheets without names are passed over.</summary>
internal sealed class XlsxWorkbook
{
    private readonly Dictionary<string, (string Sheet, CellAddress First, CellAddress Last)> names = new(StringComparer.OrdinalIgnoreCase);
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
        var sheets = new Dictionary<string, string>();
        Walk(archive, "xl/workbook.xml", "sheet", xml =>
            sheets[xml.GetAttribute("name") ?? string.Empty] = PartOf(relations.GetValueOrDefault(RelationOf(xml), string.Empty)));
        Walk(archive, "xl/workbook.xml", "definedName", AddName);
        var wanted = names.Values.Select(place => place.Sheet).ToHashSet();
        foreach (var (name, part) in sheets.Where(sheet => wanted.Contains(sheet.Key)))
        {
            Walk(archive, part, "c", xml => AddCell(xml, name));
        }

        var index = 0;
        Walk(archive, "xl/sharedStrings.xml", "si", xml => AddShared(xml, index++));
    }

    public bool Has(string name) => names.ContainsKey(name);

    /// <summary>What stands in the cells of the name, left to right; empty where they are blank or there is no such name.</summary>
    /// <exception cref="ImportException">Longer than any text of a report: the same long text may stand in all cells of the name.</exception>
    public string this[string name] => names.TryGetValue(name, out var place)
        ? Concat([.. Enumerable.Range(place.First.Column, place.Last.Column - place.First.Column + 1)
            .Select(column => values.GetValueOrDefault((place.Sheet, place.First with { Column = column }), string.Empty))])
        : string.Empty;

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

        var isShared = xml.GetAttribute("t") == "s";
        var text = XlsxText.Read(xml, "v", "t");
        if (isShared && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            (shared.TryGetValue(index, out var places) ? places : shared[index] = []).Add((sheet, address));
        }
        else if (text.Length > 0)
        {
            values[(sheet, address)] = text;
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
