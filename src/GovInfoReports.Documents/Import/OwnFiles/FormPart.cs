using System.Collections.Immutable;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Import.OwnFiles;

/// <summary>What a file written by this system consists of, in reading order.</summary>
internal abstract record FormPart;

/// <summary>The title, or a heading of the form.</summary>
internal sealed record HeadingPart(string Words) : FormPart;

internal sealed record ParagraphPart(ImmutableArray<Run> Runs) : FormPart;

/// <param name="Rows">For each row the words of the cells that begin in it, or of all places where the format has no merged cells.</param>
internal sealed record TablePart(IReadOnlyList<IReadOnlyList<string>> Rows) : FormPart;

/// <summary>What follows is the contact note and no more of section six.</summary>
internal sealed record ContactPart : FormPart;
