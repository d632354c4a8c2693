namespace GovInfoReports.Templates.Form;

/// <summary>The one name of a text, such as <c>S1.2</c> for 依申请公开情况 (design §2).</summary>
public readonly record struct TextKey(string Name)
{
    /// <summary>标题.</summary>
    public static readonly TextKey Title = new("TITLE");

    /// <summary>The citation of the 条例 and the period before section one.</summary>
    public static readonly TextKey Preamble = new("PREAMBLE");

    /// <summary>Opening words of section one, before its five items.</summary>
    public static readonly TextKey Overview = new("S1");

    /// <summary>（一）主动公开情况.</summary>
    public static readonly TextKey ProactiveDisclosure = new("S1.1");

    /// <summary>（二）依申请公开情况.</summary>
    public static readonly TextKey DisclosureOnRequest = new("S1.2");

    /// <summary>（三）政府信息管理情况.</summary>
    public static readonly TextKey InformationManagement = new("S1.3");

    /// <summary>（四）平台建设情况.</summary>
    public static readonly TextKey Platforms = new("S1.4");

    /// <summary>（五）监督保障情况.</summary>
    public static readonly TextKey Supervision = new("S1.5");

    /// <summary>五、存在的主要问题及改进情况.</summary>
    public static readonly TextKey ProblemsAndImprovements = new("S5");

    /// <summary>六、其他需要报告的事项.</summary>
    public static readonly TextKey OtherMatters = new("S6");

    /// <summary>Closing note: where to download, whom to ask.</summary>
    public static readonly TextKey Contact = new("CONTACT");

    public override string ToString() => Name;
}
