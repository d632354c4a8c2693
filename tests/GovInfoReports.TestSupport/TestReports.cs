using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Explanations;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.TestSupport;

/// <summary>Brings reports to where a test begins.</summary>
public static class TestReports
{
    /// <summary>Where to read the report and whom to ask.</summary>
    public const string Contact = "报告电子版可在测试市人民政府网站（https://www.ceshi.gov.cn）查阅。地址：测试市人民路1号，邮编：751100，电话：0953-2037700。";

    /// <summary>The texts of a report of zeros: short, but whole.</summary>
    public static IReadOnlyList<(string Field, string Text)> Texts(int year) =>
    [
        ("PREAMBLE", $"根据《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号要求编制本报告，统计数据从{year}年1月1日至12月31日。"),
        ("S1.1", $"{year}年通过政府网站主动公开机构职能、预算决算和政策解读，内容及时更新。"),
        ("S1.2", $"{year}年未收到政府信息公开申请，未发生行政复议和行政诉讼。"),
        ("S1.3", "落实公开前审查，对已公开的政府信息定期清理，目录和指南及时更新。"),
        ("S1.4", "维护政府信息公开专栏和政务新媒体，栏目设置便于群众查阅。"),
        ("S1.5", "明确责任科室和专人，每季度自查，对发现的情况及时整改。"),
        ("S5", "主要问题：政策解读形式还不够丰富。\n下一步将加强图解和视频解读。"),
        ("S6", $"政务公开工作要点全部落实。{year}年未收取信息处理费。"),
        ("CONTACT", Contact),
    ];

    /// <summary>A draft with every text written and every cell zero but one penalty: a department without any decision would be asked why.</summary>
    public static async Task<Guid> FilledDraftAsync(this TestStore store, TestOffice office, int year = 2025)
    {
        var id = await store.Reports.OpenAsync(office.Drafter, year, CancellationToken.None);
        var agency = (await store.Queries.GetAsync(office.Drafter, id, CancellationToken.None)).Agency;
        var edits = AnnualReport2021.Edition.Cells.Select(cell => (cell.Key.ToString(), cell.Key.Row == "PENALTY" ? "1" : "0"))
            .Concat(Texts(year)).Append((TextKey.Overview.Name, OwnWords(agency.Code, year)))
            .Select(edit => new FieldEdit(Guid.CreateVersion7(), edit.Item1, string.Empty, edit.Item2));
        await store.Reports.MergeAsync(office.Drafter, id, 1, [.. edits], CancellationToken.None);
        return id;
    }

    // Two reports of zeros in the same words would be taken for copies of each other (P-PEER); these stand where no test writes.
    private static string OwnWords(string agencyCode, int year)
    {
        const string Signs = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光果珍李柰菜重芥姜海咸河淡鳞潜羽翔";
        var random = new Random(agencyCode.Aggregate(year, (hash, sign) => unchecked((hash * 31) + sign)));
        return $"本单位的特色栏目有{new string(random.GetItems<char>(Signs, 240))}。";
    }

    /// <summary>Edits on the report as it stands now.</summary>
    public static async Task EditAsync(this TestStore store, Actor actor, Guid id, params (string Field, string Before, string After)[] edits)
    {
        var version = (await store.Queries.GetAsync(actor, id, CancellationToken.None)).Version;
        await store.Reports.MergeAsync(
            actor, id, version, [.. edits.Select(edit => new FieldEdit(Guid.CreateVersion7(), edit.Field, edit.Before, edit.After))], CancellationToken.None);
    }

    /// <summary>A report of zeros that has come to the status by the shortest way.</summary>
    public static async Task<Guid> ReportAtAsync(this TestStore store, TestOffice office, ReportStatus status)
    {
        var id = await store.FilledDraftAsync(office);
        (Actor Actor, ReportAction Action)[] way = status switch
        {
            ReportStatus.Draft => [],
            ReportStatus.Submitted => [(office.Drafter, ReportAction.Submit)],
            ReportStatus.Returned => [(office.Drafter, ReportAction.Submit), (office.Reviewer, ReportAction.Return)],
            ReportStatus.Approved => [(office.Drafter, ReportAction.Submit), (office.Reviewer, ReportAction.Approve)],
            ReportStatus.Published => [(office.Drafter, ReportAction.Submit), (office.Reviewer, ReportAction.Approve), (office.Reviewer, ReportAction.Publish)],
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
        };
        foreach (var (actor, action) in way)
        {
            await store.ApplyAsync(actor, id, action, "说明");
        }

        return id;
    }

    /// <summary>A transition on the report as it stands now; a return for other reasons where none are given.</summary>
    public static async Task<Guid> ApplyAsync(this TestStore store, Actor actor, Guid id, ReportAction action, string? comment, params ReturnReason[] reasons)
    {
        var version = (await store.Queries.GetAsync(actor, id, CancellationToken.None)).Version;
        ReturnReason[] given = action == ReportAction.Return && reasons.Length == 0 ? [ReturnReason.Other] : reasons;
        return await store.Workflow.ApplyAsync(actor, id, version, action, comment, given, CancellationToken.None);
    }

    /// <summary>Submits a draft with every warning explained.</summary>
    public static async Task SubmitAsync(this TestStore store, TestOffice office, Guid id)
    {
        await store.ExplainAllAsync(office.Drafter, id);
        await store.ApplyAsync(office.Drafter, id, ReportAction.Submit, null);
    }

    /// <summary>A published report of zeros.</summary>
    public static async Task<Guid> PublishAsync(this TestStore store, TestOffice office, int year = 2025) =>
        await store.PublishAsync(office, await store.FilledDraftAsync(office, year));

    /// <summary>Submits a draft with every warning explained, accepts the explanations, approves and publishes.</summary>
    public static async Task<Guid> PublishAsync(this TestStore store, TestOffice office, Guid id, string? note = null)
    {
        await store.SubmitAsync(office, id);
        await store.Get<ExplanationService>().AcceptAllAsync(office.Reviewer, id, CancellationToken.None);
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Approve, null);
        return await store.ApplyAsync(office.Reviewer, id, ReportAction.Publish, note);
    }

    /// <summary>Publishes the report once more as it is.</summary>
    public static async Task<Guid> CorrectAsync(this TestStore store, TestOffice office, Guid id, string note) =>
        await store.PublishAsync(office, await store.ApplyAsync(office.Reviewer, id, ReportAction.Reopen, note), note);
}
