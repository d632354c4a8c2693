using System.Diagnostics;
using GovInfoReports.PublicSite.Hosting;

namespace GovInfoReports.PublicSite.Pages.Errors;

/// <summary>What went wrong and what to do about it, in Chinese; for people on a page, for programs in a problem (RFC 9457).</summary>
/// <param name="Way">Where to go on from here, for people.</param>
internal sealed record FaultWords(string Heading, string Advice, (string Name, string Address) Way)
{
    private static readonly (string, string) Search = ("回到首页查找", Addresses.Home);

    /// <param name="path">What was asked for.</param>
    /// <param name="response">Its status, and when to come back.</param>
    public static FaultWords Of(PathString path, HttpResponse response) => response.StatusCode switch
    {
        StatusCodes.Status404NotFound => new("没有找到这个页面", "地址可能有误，或者该机关、该年度的报告还没有发布。可以按机关名称或年度查找。", Search),
        StatusCodes.Status429TooManyRequests when RateLimits.IsCheck(path) => new(
            "检查得太频繁了",
            $"为了让每个人都能使用，短时间内能检查的报告份数有限。请 {response.Headers.RetryAfter} 秒后返回上一页再试，粘贴的文字还在。",
            ("回到检查页", Addresses.Check)),
        StatusCodes.Status429TooManyRequests when RateLimits.IsFeedback(path) => new(
            "反馈提交得太频繁了",
            $"同一网络每分钟可以提交的反馈有限。请 {response.Headers.RetryAfter} 秒后返回上一页再提交，写的内容还在。",
            Search),
        StatusCodes.Status429TooManyRequests => new(
            "访问得太频繁了",
            $"为了让每个人都能使用，同一网络每分钟可以查找和读取的次数有限。请 {response.Headers.RetryAfter} 秒后刷新本页；需要大批数据时，请按年度整批下载。",
            ("整批下载", Addresses.Data)),
        StatusCodes.Status503ServiceUnavailable => new("暂时无法读取报告", "系统正在维护或数据库暂时连接不上，请过几分钟再试。已发布的报告不受影响。", Search),
        >= StatusCodes.Status500InternalServerError => new("页面出错了", "这是系统的问题，不是您操作有误。请稍后再试；如果一再出现，请把下面的追踪编号告诉网站管理单位。", Search),
        _ => new("无法处理这个请求", "请检查地址，或回到首页重新查找。", Search),
    };

    /// <summary>追踪编号, under which the log has the fault; null where the fault is not the site's.</summary>
    public static string? TraceOf(HttpContext context) => context.Response.StatusCode >= StatusCodes.Status500InternalServerError
        ? Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier
        : null;
}
