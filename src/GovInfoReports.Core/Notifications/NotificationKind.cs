namespace GovInfoReports.Core.Notifications;

/// <summary>What a notification tells.</summary>
public enum NotificationKind
{
    /// <summary>催报: the office asks for a report that is due.</summary>
    Reminder,

    /// <summary>退回修改: the office, or the agency's own lead, sent the report back.</summary>
    Returned,

    /// <summary>审核通过.</summary>
    Approved,

    /// <summary>已发布.</summary>
    Published,

    /// <summary>开启更正: a published report is open again.</summary>
    Reopened,

    /// <summary>说明未被采纳: the office refused the explanation of a warning.</summary>
    ExplanationRefused,

    /// <summary>待签批: the lead is asked to sign a report off.</summary>
    SignOffRequested,

    /// <summary>定时发布失败: told to the reviewer who scheduled it.</summary>
    PublicationFailed,

    /// <summary>读者反馈: a reader says the published report is wrong.</summary>
    ReaderFeedback,
}

public static class NotificationNames
{
    public static string Name(this NotificationKind kind) => kind switch
    {
        NotificationKind.Reminder => "催报",
        NotificationKind.Returned => "退回修改",
        NotificationKind.Approved => "审核通过",
        NotificationKind.Published => "已发布",
        NotificationKind.Reopened => "开启更正",
        NotificationKind.ExplanationRefused => "说明未被采纳",
        NotificationKind.SignOffRequested => "待签批",
        NotificationKind.PublicationFailed => "定时发布失败",
        NotificationKind.ReaderFeedback => "读者反馈",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
