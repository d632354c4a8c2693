namespace GovInfoReports.TestSupport.Pdf;

/// <summary>Tables: rows of cells that fill a rectangle, header cells with a scope, names that lead to header cells (ISO 14289-1, 7.5).</summary>
internal static class TableRules
{
    public static IEnumerable<string> Check(PdfReading reading)
    {
        var elements = reading.Structure.AndDescendants.ToList();
        var names = elements.Where(element => element.Dictionary.Raw.ContainsKey("ID")).GroupBy(element => element.Dictionary.Text("ID")!, StringComparer.Ordinal).ToList();
        return
        [
            .. names.Where(name => name.Count() > 1).Select(name => $"The name {name.Key} is given twice."),
            .. CheckNameTree(reading, names.ToDictionary(name => name.Key, name => name.First().Dictionary, StringComparer.Ordinal)),
            .. elements.Where(element => element.Type == "TH").SelectMany(CheckHeaderCell),
            .. elements.SelectMany(element => CheckHeaders(element, elements)),
            .. elements.Where(element => element.Type == "Table").SelectMany(CheckGrid),
        ];
    }

    private static IEnumerable<string> CheckNameTree(PdfReading reading, Dictionary<string, PdfDictionary> names)
    {
        var pairs = reading.File.Catalog.Dictionary("StructTreeRoot")?.Dictionary("IDTree")?.Array("Names")?.Items.Chunk(2).ToList() ?? [];
        var keys = pairs.ConvertAll(pair => ((PdfString)pair[0]!).Text);
        if (!keys.SequenceEqual(names.Keys.Order(StringComparer.Ordinal)) || pairs.Exists(pair => !ReferenceEquals(names[((PdfString)pair[0]!).Text], pair[1])))
        {
            yield return "The tree of names is not in order or does not lead to the elements that have them.";
        }
    }

    private static IEnumerable<string> CheckHeaderCell(PdfStructureElement cell)
    {
        if (cell.TableAttributes?.Name("Scope") is not ("Row" or "Column" or "Both"))
        {
            yield return $"The header cell {cell.Dictionary.Text("ID")} has no scope.";
        }
    }

    private static IEnumerable<string> CheckHeaders(PdfStructureElement cell, List<PdfStructureElement> elements)
    {
        foreach (var name in cell.TableAttributes?.Array("Headers")?.Items.OfType<PdfString>().Select(header => header.Text) ?? [])
        {
            if (!elements.Exists(element => element.Type == "TH" && element.Dictionary.Text("ID") == name))
            {
                yield return $"A cell names the header cell {name}, which does not exist.";
            }
        }
    }

    private static IEnumerable<string> CheckGrid(PdfStructureElement table)
    {
        var taken = new HashSet<(int Row, int Column)>();
        for (var row = 0; row < table.Children.Count; row++)
        {
            if (table.Children[row].Type != "TR" || table.Children[row].Children.Exists(cell => cell.Type is not ("TH" or "TD")))
            {
                yield return "A table has something other than rows of cells.";
            }

            foreach (var cell in table.Children[row].Children)
            {
                Place(taken, row, Span(cell, "RowSpan"), Span(cell, "ColSpan"));
            }
        }

        if (taken.Count != table.Children.Count * taken.Select(place => place.Column + 1).DefaultIfEmpty().Max())
        {
            yield return "The cells of a table do not fill a rectangle.";
        }
    }

    private static void Place(HashSet<(int Row, int Column)> taken, int row, int rows, int columns)
    {
        var first = Enumerable.Range(0, int.MaxValue).First(column => !taken.Contains((row, column)));
        foreach (var down in Enumerable.Range(row, rows))
        {
            taken.UnionWith(Enumerable.Range(first, columns).Select(column => (down, column)));
        }
    }

    private static int Span(PdfStructureElement cell, string key) => (int)(cell.TableAttributes?.Number(key) ?? 1);
}
