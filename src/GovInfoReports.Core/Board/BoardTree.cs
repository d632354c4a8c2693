namespace GovInfoReports.Core.Board;

/// <summary>An agency or office of the tree as the board reads it.</summary>
/// <param name="DueOn">Null for one that does not file.</param>
internal sealed record BoardAgency(Guid Id, Guid? ParentId, string Name, bool Files, DateOnly? DueOn);

/// <summary>A filing agency at its place in the tree.</summary>
internal sealed record BoardPlace(BoardAgency Agency, string OfficeName, int Depth);

/// <summary>Puts agencies in the order people read them: an office's own by name, then each office below it the same way.</summary>
internal static class BoardTree
{
    public static IEnumerable<BoardPlace> Walk(IReadOnlyList<BoardAgency> agencies, Guid office)
    {
        var children = agencies.Where(agency => agency.ParentId is not null && agency.Id != office).ToLookup(agency => agency.ParentId!.Value);
        var root = agencies.Single(agency => agency.Id == office);
        return Walk(root, children, 0);
    }

    private static IEnumerable<BoardPlace> Walk(BoardAgency office, ILookup<Guid, BoardAgency> children, int depth)
    {
        var ordered = children[office.Id].OrderBy(agency => agency.Name, StringComparer.Ordinal).ToList();
        foreach (var agency in ordered.Where(agency => agency.Files))
        {
            yield return new BoardPlace(agency, office.Name, depth);
        }

        foreach (var place in ordered.SelectMany(agency => Walk(agency, children, depth + 1)))
        {
            yield return place;
        }
    }
}
