using System.IO.Compression;
using System.Xml.Linq;

namespace GovInfoReports.TestSupport;

/// <summary>Reads the first sheet of a workbook as a spreadsheet program would show it.</summary>
public static class SheetRows
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The cells of each row; those a merged one covers are left out.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var part = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var sheet = XDocument.Load(part).Root!;
        var merged = sheet.Descendants(Main + "mergeCell").Select(cell => cell.Attribute("ref")!.Value.Split(':')[0]).ToHashSet();
        return [.. sheet.Descendants(Main + "row").Select(row => row.Elements(Main + "c")
            .Where(cell => merged.Count == 0 || row.Attribute("r")!.Value != "1" || merged.Contains(cell.Attribute("r")!.Value))
            .Select(cell => cell.Value).ToList())];
    }
}
