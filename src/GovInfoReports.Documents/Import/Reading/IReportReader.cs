using System.Collections.Immutable;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Reads one file format. Readers hold no state.</summary>
internal interface IReportReader
{
    /// <summary>Whether the file is of this format, by its first bytes, its parts, its words or its name.</summary>
    /// <exception cref="ImportException">The file cannot be looked into: damaged, hostile, or in no known encoding.</exception>
    bool Recognises(SourceFile file);

    /// <summary>What the file says, in reading order; a single <see cref="ReportToken"/> where the format names every field itself.</summary>
    /// <exception cref="ImportException">Damaged, hostile, or of another kind than its format promises.</exception>
    ImmutableArray<DocumentToken> Read(SourceFile file, CancellationToken cancellationToken);
}
