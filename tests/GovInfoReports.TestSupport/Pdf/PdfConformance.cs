namespace GovInfoReports.TestSupport.Pdf;

/// <summary>
/// The rules of PDF/A-2u (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) that bear on a document of text and tables, as far as a program can judge them.
/// </summary>
public static class PdfConformance
{
    /// <returns>Violations; empty where there are none.</returns>
    public static IReadOnlyList<string> Check(byte[] file)
    {
        try
        {
            return Check(new PdfFileReader(file));
        }
        catch (InvalidDataException malformed)
        {
            return [malformed.Message];
        }
    }

    public static IReadOnlyList<string> Check(PdfFileReader file)
    {
        var reading = new PdfReading(file);
        return
        [
            .. FileRules.Check(file),
            .. OutputIntentRules.Check(file),
            .. MetadataRules.Check(file),
            .. PageRules.Check(reading),
            .. StructureRules.Check(reading),
            .. TableRules.Check(reading),
            .. FontRules.Check(reading),
            .. LinkRules.Check(reading),
            .. OutlineRules.Check(reading),
        ];
    }
}
