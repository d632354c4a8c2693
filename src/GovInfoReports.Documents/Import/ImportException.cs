namespace GovInfoReports.Documents.Import;

/// <summary>A file cannot be read as an annual report. The message is one Chinese sentence: what is wrong and what to do.</summary>
public sealed class ImportException : Exception
{
    public ImportException()
    {
    }

    public ImportException(string message)
        : base(message)
    {
    }

    public ImportException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
