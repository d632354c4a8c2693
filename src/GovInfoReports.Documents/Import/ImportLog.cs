using System.Collections.Immutable;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import;

/// <summary>Collects what one import changed, so that nothing is changed silently.</summary>
internal sealed class ImportLog
{
    private readonly List<Normalisation> normalised = [];
    private readonly HashSet<Normalisation> toldOnce = [];
    private readonly List<string> unplaced = [];
    private readonly List<Doubt> doubts = [];

    public ImmutableArray<Normalisation> Normalised => [.. normalised];

    public ImmutableArray<string> Unplaced => [.. unplaced];

    public ImmutableArray<Doubt> Doubts => [.. doubts];

    public void Add(string kind, string where, string before, string after) => normalised.Add(new Normalisation(kind, where, before, after));

    /// <summary>For captions: the same difference in the same table is told once.</summary>
    public void AddOnce(string kind, string where, string before, string after)
    {
        if (toldOnce.Add(new Normalisation(kind, where, before, after)))
        {
            Add(kind, where, before, after);
        }
    }

    public void AddMarks(string where, IEnumerable<Mark> marks)
    {
        foreach (var mark in marks)
        {
            Add(NormalisationKind.Mark, where, mark.Before, mark.After);
        }
    }

    /// <summary>For whatever may have been read wrongly; see <see cref="Doubt"/>.</summary>
    public void AddDoubt(IEnumerable<FieldKey> fields, string read, string reason, string source) =>
        doubts.Add(new Doubt([.. fields], read, reason, source));

    public void AddUnplaced(string where, string text)
    {
        unplaced.Add(text);
        Add(NormalisationKind.Unplaced, where, text, string.Empty);
    }
}
