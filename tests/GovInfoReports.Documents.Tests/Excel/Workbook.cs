using System.IO.Compression;
using System.Xml.Linq;

namespace GovInfoReports.Documents.Tests.Excel;

/// <summary>A written workbook taken apart.</summary>
internal sealed class Workbook(byte[] bytes)
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public IEnumerable<string> Sheets => Part("xl/workbook.xml").Descendants(Main + "sheet").Select(sheet => sheet.Attribute("name")!.Value);

    public Dictionary<string, string> Names =>
        Part("xl/workbook.xml").Descendants(Main + "definedName").ToDictionary(name => name.Attribute("name")!.Value, name => name.Value);

    public XDocument Part(string path)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        using var stream = archive.GetEntry(path)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    public XDocument Sheet(string name) => Part($"xl/worksheets/sheet{Sheets.ToList().IndexOf(name) + 1}.xml");

    /// <summary>Formula and value of a cell.</summary>
    public (string? Formula, string? Value) Cell(string sheet, string address)
    {
        var cell = Sheet(sheet).Descendants(Main + "c").Single(cell => cell.Attribute("r")!.Value == address);
        return (cell.Element(Main + "f")?.Value, cell.Element(Main + "v")?.Value ?? cell.Element(Main + "is")?.Value);
    }

    /// <summary>The workbook with one part changed.</summary>
    public byte[] With(string path, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var reader = new StreamReader(archive.GetEntry(path)!.Open());
            var text = change(reader.ReadToEnd());
            reader.Dispose();
            archive.GetEntry(path)!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(path).Open());
            writer.Write(text);
        }

        return stream.ToArray();
    }
}
