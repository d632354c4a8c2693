using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GovInfoReports.PublicSite.Pages.Errors;

/// <summary>Says in Chinese what happened and what to do; the trace number is what the log carries too.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    public int Status { get; private set; }

    /// <summary>Only where the fault is ours.</summary>
    public string? Trace => Status >= StatusCodes.Status500InternalServerError
        ? Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier
        : null;

    public bool IsTooOften => Status == StatusCodes.Status429TooManyRequests;

    public string Heading => Status switch
    {
        StatusCodes.Status404NotFound => "没有找到这个页面",
        StatusCodes.Status429TooManyRequests => "检查得太频繁了",
        StatusCodes.Status503ServiceUnavailable => "暂时无法读取报告",
        >= StatusCodes.Status500InternalServerError => "页面出错了",
        _ => "无法处理这个请求",
    };

    public string Advice => Status switch
    {
        StatusCodes.Status404NotFound => "地址可能有误，或者该机关、该年度的报告还没有发布。可以按机关名称或年度查找。",
        StatusCodes.Status429TooManyRequests => $"为了让每个人都能使用，短时间内能检查的报告份数有限。请 {Response.Headers.RetryAfter} 秒后返回上一页再试，粘贴的文字还在。",
        StatusCodes.Status503ServiceUnavailable => "系统正在维护或数据库暂时连接不上，请过几分钟再试。已发布的报告不受影响。",
        >= StatusCodes.Status500InternalServerError => "这是系统的问题，不是您操作有误。请稍后再试；如果一再出现，请把下面的追踪编号告诉网站管理单位。",
        _ => "请检查地址，或回到首页重新查找。",
    };

    // Any method: a request refused for its method is shown here as well.
    public void OnGet() => Describe();

    public void OnPost() => Describe();

    private void Describe()
    {
        var sentHere = HttpContext.Features.Get<IExceptionHandlerFeature>() is not null || HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        Status = Response.StatusCode = sentHere ? Response.StatusCode : StatusCodes.Status404NotFound;
    }
}
