using System.Security.Cryptography;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Templates.Content;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Workflow;

/// <summary>What an approval holds fast: the content that was approved (D-PUB), and until when it waits to be published.</summary>
internal static class Approval
{
    /// <exception cref="RefusedException">The report is not any more what was approved; the database or the agency's name was changed behind its back.</exception>
    public static void EnsureUnchanged(Report report, Transition transition)
    {
        if (transition.To == ReportStatus.Published && report.ApprovedHash is { } approved && approved != HashOf(report))
        {
            throw new RefusedException("报告内容与审核通过时不同，不能发布；请退回后重新审核。");
        }
    }

    /// <summary>Keeps the hash with an approval and drops it, and any time of publication, with what ends it.</summary>
    public static async Task FollowAsync(ReportsDbContext db, Report report, Transition transition, CancellationToken cancellation)
    {
        if (transition.To == ReportStatus.Approved)
        {
            report.ApprovedHash = HashOf(report);
        }
        else if (transition.From == ReportStatus.Approved)
        {
            report.ApprovedHash = transition.To == ReportStatus.Published ? report.ApprovedHash : null;
            await db.PublicationSchedules.Where(schedule => schedule.ReportId == report.Id).ExecuteDeleteAsync(cancellation);
        }
    }

    private static string HashOf(Report report) => Convert.ToHexStringLower(SHA256.HashData(ReportJson.Write(report.ToFilledReport())));
}
