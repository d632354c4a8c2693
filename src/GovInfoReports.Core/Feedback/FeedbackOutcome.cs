namespace GovInfoReports.Core.Feedback;

/// <summary>办理结果 of a reader's feedback.</summary>
public enum FeedbackOutcome
{
    /// <summary>转发布机构核实: the agency is told.</summary>
    Forwarded,

    /// <summary>已更正.</summary>
    Corrected,

    /// <summary>核实无误.</summary>
    Unfounded,

    /// <summary>与报告无关.</summary>
    Irrelevant,
}

public static class FeedbackNames
{
    public static string Name(this FeedbackOutcome outcome) => outcome switch
    {
        FeedbackOutcome.Forwarded => "转发布机构核实",
        FeedbackOutcome.Corrected => "已更正",
        FeedbackOutcome.Unfounded => "核实无误",
        FeedbackOutcome.Irrelevant => "与报告无关",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
