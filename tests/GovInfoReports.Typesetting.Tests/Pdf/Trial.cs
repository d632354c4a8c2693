using GovInfoReports.TestSupport.Pdf;
using GovInfoReports.Typesetting.Pages;
using GovInfoReports.Typesetting.Pdf;

namespace GovInfoReports.Typesetting.Tests.Pdf;

/// <summary>Writes documents and reads them back.</summary>
internal static class Trial
{
    public static PdfReading Read(TypesetDocument document) => new(new PdfFileReader(PdfWriter.Write(document)));

    /// <summary>A page of runs that belong to one paragraph.</summary>
    public static PdfReading Read(params Func<StructureElement, PageItem>[] items)
    {
        var root = new StructureElement(StructureRole.Document);
        var paragraph = root.Add(new StructureElement(StructureRole.Paragraph));
        var page = new TrialPage();
        foreach (var item in items)
        {
            page.Add(item(paragraph));
        }

        return Read(new TypesetDocument(TrialDocument.Properties, [page.Build()], root, []));
    }

    /// <summary>The content of a page as it stands in the file, bytes of strings in hexadecimal digits.</summary>
    public static string Content(PdfReading reading, int page) => string.Join(
        '\n',
        reading.File.Operations(reading.Pages[page].Stream("Contents")!).Select(operation => string.Join(' ', [.. operation.Operands.Select(Show), operation.Operator])));

    private static string Show(object? value) => value switch
    {
        double number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        PdfName name => $"/{name.Value}",
        PdfString text => $"<{Convert.ToHexString(text.Bytes)}>",
        PdfArray array => $"[{string.Join(' ', array.Items.Select(Show))}]",
        PdfDictionary dictionary => $"<<{string.Join(' ', dictionary.Raw.Select(entry => $"/{entry.Key} {Show(entry.Value)}"))}>>",
        _ => $"{value}",
    };
}
