using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.PublicSite.Pages.Reports;

/// <summary>What a correction changed.</summary>
/// <param name="Before">Null for a text: its place is named, both versions can be read.</param>
public sealed record RevisionChange(FieldKey Field, string Name, string? Before, string? After)
{
    internal static IReadOnlyList<RevisionChange> Between(FilledReport before, FilledReport after) =>
    [
        .. after.Edition.Fields.Where(field => before.Content.Has(field) && before.Content.ValueOf(field) != after.Content.ValueOf(field))
            .Select(field => field.TryGetCell(out _)
                ? new RevisionChange(field, after.Edition.NameOf(field), Shown(before.Content.ValueOf(field)), Shown(after.Content.ValueOf(field)))
                : new RevisionChange(field, after.Edition.NameOf(field), null, null)),
    ];

    private static string Shown(string value) => value.Length == 0 ? "空" : value;
}
