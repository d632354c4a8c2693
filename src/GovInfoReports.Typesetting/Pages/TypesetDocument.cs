using System.Collections.Immutable;

namespace GovInfoReports.Typesetting.Pages;

/// <summary>A laid out document, ready for a writer.</summary>
/// <param name="Root">A <see cref="StructureRole.Document"/> element; every element that page items refer to hangs on it.</param>
/// <param name="Bookmarks">In reading order.</param>
public sealed record TypesetDocument(
    DocumentProperties Properties, ImmutableArray<Page> Pages, StructureElement Root, ImmutableArray<Bookmark> Bookmarks);

/// <param name="Title">Shown by readers instead of the file name.</param>
/// <param name="Author">The reporting body.</param>
/// <param name="Language">BCP 47, such as zh-CN.</param>
/// <param name="Created">Given, never read from a clock, so that the same document has the same bytes; null leaves the dates out.</param>
public sealed record DocumentProperties(string Title, string Author, string Subject, string Language, DateTimeOffset? Created = null);

/// <param name="Level">1 for the outermost.</param>
/// <param name="Page">Index of the page.</param>
/// <param name="Y">Points from the upper edge of that page.</param>
public sealed record Bookmark(string Title, int Level, int Page, double Y);
