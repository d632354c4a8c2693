namespace GovInfoReports.Core.Workflow;

/// <summary>退回原因, counted over the year.</summary>
public enum ReturnReason
{
    /// <summary>数据勾稽错误.</summary>
    CrossCheck,

    /// <summary>文字与表格不一致.</summary>
    TextAgainstTable,

    /// <summary>内容缺失.</summary>
    Missing,

    /// <summary>内容雷同.</summary>
    Copied,

    /// <summary>格式不规范.</summary>
    Format,

    /// <summary>说明不充分.</summary>
    Explanation,

    /// <summary>涉及个人信息或敏感内容.</summary>
    Sensitive,

    /// <summary>其他.</summary>
    Other,
}

public static class ReturnReasonNames
{
    public static string Name(this ReturnReason reason) => reason switch
    {
        ReturnReason.CrossCheck => "数据勾稽错误",
        ReturnReason.TextAgainstTable => "文字与表格不一致",
        ReturnReason.Missing => "内容缺失",
        ReturnReason.Copied => "内容雷同",
        ReturnReason.Format => "格式不规范",
        ReturnReason.Explanation => "说明不充分",
        ReturnReason.Sensitive => "涉及个人信息或敏感内容",
        ReturnReason.Other => "其他",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
