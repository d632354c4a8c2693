using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Import.OwnFiles;

/// <summary>Files that this system wrote and nobody changed beyond their words and figures are read word for word.</summary>
internal static class OwnFile
{
    /// <returns>Null where the file is another's, or has been changed too much.</returns>
    /// <exception cref="ImportException">Damaged or hostile.</exception>
    public static FilledReport? Read(SourceFile file) => file.Bytes.Span.StartsWith("PK"u8)
        ? OwnDocx.Read(file.Bytes)
        : OwnText.Read(file.Text) ?? OwnMarkdown.Read(file.Text) ?? OwnHtml.Read(file.Text);
}
