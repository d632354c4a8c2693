using GovInfoReports.Documents.Import;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Import;

/// <summary>A seed written in one of the ways that people write and programs save such reports.</summary>
/// <param name="File">Name in the directory Fixtures.</param>
internal sealed record Fixture(string File, Seed Seed)
{
    /// <summary>Bold and links do not survive this format.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Spaces between words of two scripts do not survive either.</summary>
    public bool IsCondensed { get; init; }

    /// <summary>Exactly the words that have no place in the form.</summary>
    public IReadOnlyList<string> Unplaced { get; init; } = [];

    /// <summary>Exactly the lines of the site around the report that are left out.</summary>
    public IReadOnlyList<string> Chrome { get; init; } = [];

    /// <summary>What must be told, among other things: kind, place, words before.</summary>
    public IReadOnlyList<(string Kind, string Where, string Before)> Told { get; init; } = [];

    public override string ToString() => File;

    public ReadOnlyMemory<byte> Bytes => System.IO.File.ReadAllBytes(RepositoryRoot.Combine("tests", "GovInfoReports.Documents.Tests", "Fixtures", File));

    public ImportedReport Import() => ReportImporter.Import(Bytes, File);
}
