using System.Collections.Immutable;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Checks.Similarity;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Import;

/// <summary>Checks a report by what its file says and by the files read with it.</summary>
public static class ImportChecks
{
    /// <summary>The findings of a report that comes from a file, the same wherever it is checked.</summary>
    /// <param name="together">The reports read at once, this one among them; empty where there is no other.</param>
    public static ImmutableArray<Finding> Check(this ImportedReport imported, ImmutableArray<FilledReport> together) =>
        Checker.Check(imported.Report, ContextOf(imported, together));

    private static CheckContext ContextOf(ImportedReport imported, ImmutableArray<FilledReport> together)
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
