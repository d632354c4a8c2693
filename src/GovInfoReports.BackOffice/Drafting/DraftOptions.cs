using GovInfoReports.Core.Reports;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.BackOffice.Drafting;

/// <summary>What the page's script starts with.</summary>
/// <param name="Values">Every field's value as stored.</param>
public sealed record DraftOptions(Guid Report, Guid Account, int Version, IReadOnlyDictionary<string, string> Values, IReadOnlyList<FieldOption> Fields)
{
    public static DraftOptions Of(Report report, Guid account)
    {
        var content = report.Content;
        return new DraftOptions(
            report.Id,
            account,
            report.Version,
            content.Edition.Fields.ToDictionary(field => field.Name, content.ValueOf),
            [.. content.Edition.Fields.Select(field => FieldOption.Of(content.Edition, field))]);
    }
}

/// <summary>A field by name.</summary>
/// <param name="Words">All its headings, to search in.</param>
/// <param name="Total">Whether it is a total: those are what sentences tell.</param>
public sealed record FieldOption(string Key, string Name, string Words, bool Total)
{
    public static FieldOption Of(ReportEdition edition, FieldKey field)
    {
        var name = edition.NameOf(field);
        if (!field.TryGetCell(out var key))
        {
            return new FieldOption(field.Name, name, name, Total: false);
        }

        var cell = edition[key];
        var words = cell.RowHeadings.Concat(cell.ColumnHeadings).SelectMany(heading => heading.Aliases.Prepend(heading.Caption));
        return new FieldOption(field.Name, name, $"{name} {string.Join(' ', words)}", Calculator.IsTotal(edition, key));
    }
}
