using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Publications;

namespace GovInfoReports.Core.Search;

/// <summary>What citizens look for; whatever is null or false does not narrow the search.</summary>
/// <param name="Text">Words that must all stand in the report, separated by white space.</param>
/// <param name="AgencyName">Part of the name of the body.</param>
/// <param name="Region">Code of the office whose bodies are wanted.</param>
/// <param name="WithRequests">Only reports of bodies that had applications to handle: T3 第一项 or 第二项 is not zero.</param>
public sealed record SearchCriteria(string? Text = null, int? Year = null, string? AgencyName = null, string? Region = null, AgencyKind? Kind = null, bool WithRequests = false)
{
    public bool IsEmpty => this == new SearchCriteria();
}

/// <summary>One page of what was found.</summary>
/// <param name="Total">All that was found; counted no further than one more than <see cref="SearchQueries.MostCounted"/>.</param>
/// <param name="HasNext">Whether there are hits after this page.</param>
public sealed record SearchPage(IReadOnlyList<SearchHit> Hits, int Total, bool HasNext)
{
    public bool IsCut => Total > SearchQueries.MostCounted;
}

/// <summary>A report that was found, and the passages in it.</summary>
public sealed record SearchHit(PublicationLine Line, IReadOnlyList<Passage> Passages);

/// <summary>A piece of a text in which words of the search stand.</summary>
/// <param name="Parts">In reading order; those that match are to be marked.</param>
/// <param name="CutBefore">Whether the text goes on before it.</param>
/// <param name="CutAfter">Whether the text goes on after it.</param>
public sealed record Passage(IReadOnlyList<PassagePart> Parts, bool CutBefore, bool CutAfter)
{
    public string Text => string.Concat(Parts.Select(part => part.Text));
}

public sealed record PassagePart(string Text, bool Matches);
