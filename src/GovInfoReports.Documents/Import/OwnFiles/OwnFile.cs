using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Import.OwnFiles;

/// <summary>Files that this system wrote and nobody changed beyond their words and figures are read word for word.</summary>
internal static class OwnFile
{
    /// <returns>Null where the file is another's, or has been changed too much.</returns>
    /// <exception cref="ImportException">Damaged or hostile.</exception>
    public static FilledReport? Read(SourceFile file, CancellationToken cancellationToken)
    {
        if (file.Bytes.Span.StartsWith("PK"u8))
        {
            return OwnDocx.Read(file.Bytes, cancellationToken);
        }

        if (file.IsBinary)
        {
            return null;
        }

        var isShort = file.Text.Length <= ImportLimits.Characters;
        return (isShort ? OwnText.Read(file.Text) ?? OwnMarkdown.Read(file.Text) : null) ?? OwnHtml.Read(file.Text, cancellationToken);
    }
}
