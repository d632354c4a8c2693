using System.Collections.Immutable;
using System.Text;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>The system's own JSON.</summary>
internal sealed class JsonReader : IReportReader
{
    public bool Recognises(SourceFile file) => file.Text.AsSpan().TrimStart().StartsWith("{");

    public ImmutableArray<DocumentToken> Read(SourceFile file, CancellationToken cancellationToken)
    {
        try
        {
            return [new ReportToken(ReportJson.Read(Encoding.UTF8.GetBytes(file.PlainText)))];
        }
        catch (FormatException exception)
        {
            throw new ImportException(exception.Message, exception);
        }
    }
}
