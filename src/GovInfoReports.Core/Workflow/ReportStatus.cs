namespace GovInfoReports.Core.Workflow;

/// <summary>Where a report stands (design §4).</summary>
public enum ReportStatus
{
    /// <summary>填报中.</summary>
    Draft,

    /// <summary>待签批: with the agency's lead, where the agency's setting asks for it.</summary>
    AwaitingSignOff,

    /// <summary>待审核.</summary>
    Submitted,

    /// <summary>退回修改.</summary>
    Returned,

    /// <summary>审核通过.</summary>
    Approved,

    /// <summary>已发布.</summary>
    Published,
}

/// <summary>What can be done to a report.</summary>
public enum ReportAction
{
    /// <summary>提交审核.</summary>
    Submit,

    /// <summary>送负责人签批.</summary>
    RequestSignOff,

    /// <summary>签批并提交: the lead signs off, and the office has the report.</summary>
    SignOff,

    /// <summary>退回填报员: the lead sends the report back.</summary>
    SendBack,

    /// <summary>撤回: the drafter takes the report back from the lead.</summary>
    Withdraw,

    /// <summary>退回修改.</summary>
    Return,

    /// <summary>审核通过.</summary>
    Approve,

    /// <summary>发布.</summary>
    Publish,

    /// <summary>安排定时发布: an approved report will be published at a time.</summary>
    Schedule,

    /// <summary>取消定时发布.</summary>
    Unschedule,

    /// <summary>更正: opens the next revision of a published report.</summary>
    Reopen,

    /// <summary>历史报告入库: an already published report taken over with the figures it carried.</summary>
    TakeOver,
}

public static class WorkflowNames
{
    public static string Name(this ReportStatus status) => status switch
    {
        ReportStatus.Draft => "填报中",
        ReportStatus.AwaitingSignOff => "待签批",
        ReportStatus.Submitted => "待审核",
        ReportStatus.Returned => "退回修改",
        ReportStatus.Approved => "审核通过",
        ReportStatus.Published => "已发布",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string Name(this ReportAction action) => action switch
    {
        ReportAction.Submit => "提交审核",
        ReportAction.RequestSignOff => "送负责人签批",
        ReportAction.SignOff => "签批并提交",
        ReportAction.SendBack => "退回填报员",
        ReportAction.Withdraw => "撤回",
        ReportAction.Return => "退回修改",
        ReportAction.Approve => "审核通过",
        ReportAction.Publish => "发布",
        ReportAction.Schedule => "安排定时发布",
        ReportAction.Unschedule => "取消定时发布",
        ReportAction.Reopen => "开启更正",
        ReportAction.TakeOver => "历史报告入库",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };
}
