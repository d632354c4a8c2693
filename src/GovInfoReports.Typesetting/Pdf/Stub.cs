namespace GovInfoReports.Typesetting.Pdf;
public static class PdfWriter { public static byte[] Write(GovInfoReports.Typesetting.Pages.TypesetDocument d) => throw new NotSupportedException(d.ToString()); }
