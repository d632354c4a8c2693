using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Notifications;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Workflow;

/// <summary>What the people of an agency are told of a transition, saved together with it.</summary>
internal static class WorkflowNotices
{
    /// <param name="report">The report to look at next, which after a reopening is the new draft.</param>
    public static async Task AddAsync(ReportsDbContext db, Report report, Agency agency, ReportEvent entry, Actor actor, CancellationToken cancellation)
    {
        if (entry.Action == ReportAction.RequestSignOff)
        {
            await AskLeadsAsync(db, report, agency, entry, actor, cancellation);
        }
        else if (NoticeOf(entry.Action) is var (kind, words))
        {
            db.Notify(report, kind, $"{report.Year} 年度报告{words}", entry.Comment, actor, entry.At);
        }
    }

    private static (NotificationKind Kind, string Words)? NoticeOf(ReportAction action) => action switch
    {
        ReportAction.SendBack => (NotificationKind.Returned, "被单位负责人退回"),
        ReportAction.Return => (NotificationKind.Returned, "被退回修改"),
        ReportAction.Approve => (NotificationKind.Approved, "已审核通过"),
        ReportAction.Publish => (NotificationKind.Published, "已发布"),
        ReportAction.Reopen => (NotificationKind.Reopened, "已开启更正"),
        _ => null,
    };

    private static async Task AskLeadsAsync(ReportsDbContext db, Report report, Agency agency, ReportEvent entry, Actor actor, CancellationToken cancellation)
    {
        var leads = await db.Accounts.Where(account => account.AgencyId == agency.Id && account.Role == AccountRole.AgencyLead)
            .Select(account => account.Id).ToListAsync(cancellation);
        if (leads.Count == 0)
        {
            throw new RefusedException("本单位还没有单位负责人账号，不能送签批；请联系系统管理员。");
        }

        foreach (var lead in leads)
        {
            db.NotifyPerson(lead, report, NotificationKind.SignOffRequested, $"{report.Year} 年度报告等待您签批", entry.Comment, actor, entry.At);
        }
    }
}
