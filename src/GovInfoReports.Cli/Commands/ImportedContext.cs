using System.Collections.Immutable;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Checks.Similarity;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Cli.Commands;

/// <summary>What is known of a report that comes from a file: the body by its name, what the import had to change, and the files read with it.</summary>
internal static class ImportedContext
{
    public static CheckContext Of(ImportedReport imported, ImmutableArray<FilledReport> together)
    {
        var report = imported.Report;
        var others = together.Where(other => other.Agency != report.Agency).ToList();
        return new CheckContext(AgencyProfile.Guess(report.Agency))
        {
            Earlier = [.. together.Where(other => other.Agency == report.Agency && other.Year < report.Year).OrderByDescending(other => other.Year)],
            OtherAgencies = new AgencyDirectory(others.Select(other => other.Agency)),
            Peers = SimilarityIndex.Of(others.Where(other => other.Year == report.Year)),
            Source = [.. imported.Normalised.Select(entry => new SourceNormalisation(entry.Kind, entry.Where, entry.Before, entry.After))],
        };
    }
}
