using GovInfoReports.Core.Explanations;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Checks;

namespace GovInfoReports.BackOffice.Review;

/// <summary>
/// What the report's page sends. It is one form, so that whatever button is pressed everything typed comes along: it is saved, or it stands
/// in the page again.
/// </summary>
public sealed class ReviewInput
{
    /// <summary>The report's version as the page showed it.</summary>
    public int Version { get; set; }

    /// <summary>The transition asked for; null where another button was pressed.</summary>
    public ReportAction? Action { get; set; }

    public string? Comment { get; set; }

    /// <summary>Explanations by finding key.</summary>
    public Dictionary<string, string>? Texts { get; set; }

    /// <summary>The explanation to accept.</summary>
    public Guid? Accept { get; set; }

    /// <summary>The explanation to refuse.</summary>
    public Guid? Refuse { get; set; }

    public bool AcceptAll { get; set; }

    /// <summary>Why explanations are refused, by explanation.</summary>
    public Dictionary<Guid, string>? Reasons { get; set; }

    /// <summary>退回原因, for a return.</summary>
    public List<ReturnReason>? ReturnReasons { get; set; }

    public bool AddComment { get; set; }

    /// <summary>Made with the page, so that a form sent twice says it once.</summary>
    public Guid? CommentId { get; set; }

    public string? CommentField { get; set; }

    public string? CommentQuote { get; set; }

    /// <summary>Where the words stand, as the script found; empty without it.</summary>
    public string? CommentStart { get; set; }

    public string? CommentText { get; set; }

    /// <summary>The comment to reply to.</summary>
    public Guid? Reply { get; set; }

    public Dictionary<Guid, string>? Replies { get; set; }

    /// <summary>The comment to settle.</summary>
    public Guid? Resolve { get; set; }

    /// <summary>The comment to take up again.</summary>
    public Guid? Reopen { get; set; }

    /// <summary>What the drafter wrote that is not kept yet.</summary>
    public Dictionary<string, string> NewTexts(ReportFindings findings)
    {
        var warnings = findings.Present.Where(item => item.Finding.Severity == Severity.Warning).ToDictionary(item => item.Finding.Key);
        return (Texts ?? []).Where(text => !string.IsNullOrWhiteSpace(text.Value) && warnings.TryGetValue(text.Key, out var item) && item.Current?.Text != Kept(text.Value)).ToDictionary();
    }

    /// <summary>The explanations to refuse: the one whose button was pressed and, with a return, all for which a reason was typed.</summary>
    public IReadOnlyList<Guid> Refusals(ReportFindings findings)
    {
        if (Action != ReportAction.Return)
        {
            return Refuse is { } refused ? [refused] : [];
        }

        var open = findings.Present.Where(item => item.Finding.State is FindingState.Explained or FindingState.Accepted).Select(item => item.Current!.Id).ToHashSet();
        return [.. (Reasons ?? []).Where(reason => open.Contains(reason.Key) && !string.IsNullOrWhiteSpace(reason.Value)).Select(reason => reason.Key)];
    }

    private static string Kept(string text) => text.Trim().ReplaceLineEndings("\n");
}
