using System.Collections.Immutable;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>予以公开 a 件、部分公开 b 件…: the outcomes as the form names them (N-OUT).</summary>
internal static class OutcomeClaims
{
    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var outcomes = Outcomes(reading.Edition);
        foreach (var mention in reading.Text(TextKey.DisclosureOnRequest).Mentions.Where(mention => mention.Quantity.CountsCases && !mention.IsOfAnotherYear(reading.Year)))
        {
            var named = outcomes.Where(outcome => mention.Lead.Contains(outcome.Name, StringComparison.Ordinal))
                .OrderBy(outcome => mention.Lead.LastIndexOf(outcome.Name, StringComparison.Ordinal)).LastOrDefault();
            if (named.Name is not null)
            {
                yield return new Claim("N-OUT", named.Name, mention, named.Cells);
            }
        }
    }

    /// <summary>The six kinds of outcome and their rows, by the words of the form without number and brackets.</summary>
    public static IReadOnlyList<(string Name, ImmutableArray<string> Cells)> Kinds(ReportEdition edition) =>
        Named(edition, headings => headings[1]).Where(kind => kind.Cells is not ["T3.R7.T"]).ToList();

    private static List<(string Name, ImmutableArray<string> Cells)> Outcomes(ReportEdition edition) =>
        [.. Kinds(edition), .. Named(edition, headings => headings.Count > 2 ? headings[2] : null).Where(reason => reason.Name.Length > 2)];

    private static IEnumerable<(string Name, ImmutableArray<string> Cells)> Named(ReportEdition edition, Func<IReadOnlyList<Heading>, Heading?> level) =>
        edition.Cells
            .Where(cell => cell.Key is { Table: "T3", Column: "T" } && cell.RowHeadings.Count > 1 && level(cell.RowHeadings) is not null)
            .GroupBy(cell => Words(level(cell.RowHeadings)!))
            .Select(group => (group.Key, (ImmutableArray<string>)[.. group.Select(cell => cell.Key.ToString())]));

    // （二）部分公开 -> 部分公开, 1.属于国家秘密 -> 属于国家秘密
    private static string Words(Heading heading)
    {
        var caption = heading.ShortCaption ?? heading.Caption;
        return caption[(caption.IndexOfAny(['）', '.']) + 1)..];
    }
}
