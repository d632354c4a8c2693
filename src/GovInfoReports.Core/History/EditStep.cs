using GovInfoReports.Core.Reports;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Core.History;

/// <summary>What a person did at once: the unit of 撤销 and 重做.</summary>
/// <param name="Id">Given by the browser.</param>
public sealed record EditStep(Guid Id, IReadOnlyList<FieldChange> Changes);

/// <summary>A field before and after.</summary>
public sealed record FieldChange(string Field, string Before, string After)
{
    /// <summary>The net change of each field; what came back to where it was is left out.</summary>
    /// <param name="edits">Edits of one report, oldest first.</param>
    public static IReadOnlyList<FieldChange> Net(IEnumerable<ReportEdit> edits) =>
    [
        .. edits.GroupBy(edit => edit.Field).Select(field => new FieldChange(field.Key, field.First().Before, field.Last().After))
            .Where(change => change.Before != change.After),
    ];

    /// <summary>Every field that differs, in the order of the form.</summary>
    public static IReadOnlyList<FieldChange> Between(ReportContent before, ReportContent after) =>
    [
        .. after.Edition.Fields.Select(field => new FieldChange(field.Name, before.ValueOf(field), after.ValueOf(field))).Where(change => change.Before != change.After),
    ];
}
