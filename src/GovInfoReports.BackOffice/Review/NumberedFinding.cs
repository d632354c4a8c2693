using GovInfoReports.Core.Explanations;
using GovInfoReports.Documents.Html;
using GovInfoReports.Templates.Checks;

namespace GovInfoReports.BackOffice.Review;

/// <summary>A finding with its number on the page: the badge in the report and the card beside it carry the same.</summary>
public sealed record NumberedFinding(int Number, ExplainedFinding Item)
{
    public Finding Finding => Item.Finding;

    /// <summary>Id of the card.</summary>
    public string Card => FindingPins.IdOf(Number);

    /// <summary>Whether the person still has to do something about it; hints never ask for anything.</summary>
    public bool IsOpenFor(FindingDuty duty) => Finding.Severity switch
    {
        Severity.Error => true,
        Severity.Warning => duty == FindingDuty.Explain ? Item.NeedsDrafter : Finding.State is FindingState.Open or FindingState.Explained,
        _ => false,
    };

    /// <summary>Errors first, then warnings, then hints, each in the order of the checks.</summary>
    public static IReadOnlyList<NumberedFinding> InOrder(ReportFindings findings) =>
        [.. findings.Present.OrderByDescending(item => item.Finding.Severity).Select((item, index) => new NumberedFinding(index + 1, item))];
}

internal static class FindingNames
{
    public static string Name(this Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        Severity.Info => "提示",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    public static string Name(this FindingState state) => state switch
    {
        FindingState.Open => "待说明",
        FindingState.Explained => "已说明",
        FindingState.Accepted => "说明已采纳",
        FindingState.Refused => "说明未采纳",
        FindingState.Fixed => "已解决",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
