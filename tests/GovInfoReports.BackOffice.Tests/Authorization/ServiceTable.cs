using GovInfoReports.Core;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Audit;
using GovInfoReports.Core.Board;
using GovInfoReports.Core.Checks;
using GovInfoReports.Core.Comments;
using GovInfoReports.Core.Explanations;
using GovInfoReports.Core.Feedback;
using GovInfoReports.Core.History;
using GovInfoReports.Core.Notifications;
using GovInfoReports.Core.Presence;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Review;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Core.Years;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.BackOffice.Tests.Authorization;

/// <param name="Method">Class and method.</param>
/// <param name="Why">Why the call reaches no report of another agency; null where it names one and must answer "not found".</param>
/// <param name="Call">The call as the outsider makes it on the other's report; where there is a reason, it asserts that reason.</param>
internal sealed record ServiceRow(string Method, string? Why, Func<TestStore, OthersReport, Task>? Call);

/// <summary>Every public call of Core's services. One that is not listed here fails the walk.</summary>
internal static class ServiceTable
{
    private const string Published = "takes no actor and reads only what is published";

    private static readonly FilledReport Blank = new("某机关", 2024, 1, ReportContent.Blank(AnnualReport2021.Edition));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static IReadOnlyList<ServiceRow> Rows { get; } =
    [
        OnReport("ReportQueries.GetAsync", (store, report) => store.Queries.GetAsync(report.Outsider, report.Id, Cancellation)),
        OnReport("ReportQueries.RevisionsAsync", (store, report) => store.Queries.RevisionsAsync(report.Outsider, report.Id, Cancellation)),
        OnReport("ReportQueries.EventsAsync", (store, report) => store.Queries.EventsAsync(report.Outsider, report.Id, Cancellation)),
        OnReport("ReportQueries.EditsAsync", (store, report) => store.Queries.EditsAsync(report.Outsider, report.Id, 10, Cancellation)),
        OnReport("HistoryQueries.NextStepAsync", (store, report) => store.Get<HistoryQueries>().NextStepAsync(report.Outsider, report.Id, again: false, [], Cancellation)),
        OnReport("HistoryQueries.PointsAsync", (store, report) => store.Get<HistoryQueries>().PointsAsync(report.Outsider, report.Id, Cancellation)),
        OnReport("HistoryQueries.ChangesSinceAsync", (store, report) => store.Get<HistoryQueries>().ChangesSinceAsync(report.Outsider, report.Id, 1, Cancellation)),
        OnReport("HistoryQueries.VersionAtAsync", (store, report) => store.Get<HistoryQueries>().VersionAtAsync(report.Outsider, report.Id, DateTimeOffset.MaxValue, Cancellation)),
        OnReport("PresenceService.MeetAsync", (store, report) => store.Get<PresenceService>().MeetAsync(report.Outsider, report.Id, "S6", Cancellation)),
        OnReport("CheckQueries.ContextAsync", (store, report) => store.Get<CheckQueries>().ContextAsync(report.Outsider, report.Id, Cancellation)),
        OnReport("CheckQueries.FindingsAsync", (store, report) => store.Get<CheckQueries>().FindingsAsync(report.Outsider, report.Id, Cancellation)),
        OnReport("ExplanationQueries.FindingsAsync", (store, report) => store.Get<ExplanationQueries>().FindingsAsync(report.Outsider, report.Id, Cancellation)),
        OnReport("ExplanationService.ExplainAsync", (store, report) =>
            store.Get<ExplanationService>().ExplainAsync(report.Outsider, report.Id, new Dictionary<string, string> { ["V-MAIL:0"] = "情况属实。" }, Cancellation)),
        OnReport("ExplanationService.DecideAsync", (store, report) =>
            store.Get<ExplanationService>().DecideAsync(report.Outsider, report.Id, Guid.CreateVersion7(), ExplanationVerdict.Accepted, null, Cancellation)),
        OnReport("ExplanationService.AcceptAllAsync", (store, report) => store.Get<ExplanationService>().AcceptAllAsync(report.Outsider, report.Id, Cancellation)),
        OnReport("CommentQueries.ListAsync", (store, report) => store.Get<CommentQueries>().ListAsync(report.Outsider, report.Id, Cancellation)),
        OnReport("CommentQueries.UnresolvedAsync", (store, report) => store.Get<CommentQueries>().UnresolvedAsync(report.Outsider, report.Id, Cancellation)),
        OnReport("CommentService.AddAsync", (store, report) =>
            store.Get<CommentService>().AddAsync(report.Outsider, report.Id, new NewComment(Guid.CreateVersion7(), null, null, null, "看过。"), Cancellation)),
        OnReport("CommentService.ReplyAsync", (store, report) =>
            store.Get<CommentService>().ReplyAsync(report.Outsider, report.Id, Guid.CreateVersion7(), Guid.CreateVersion7(), "看过。", Cancellation)),
        OnReport("CommentService.ResolveAsync", (store, report) => store.Get<CommentService>().ResolveAsync(report.Outsider, report.Id, Guid.CreateVersion7(), Cancellation)),
        OnReport("CommentService.ReopenAsync", (store, report) => store.Get<CommentService>().ReopenAsync(report.Outsider, report.Id, Guid.CreateVersion7(), Cancellation)),
        OnReport("ReviewQueries.NextAsync", (store, report) => store.Get<ReviewQueries>().NextAsync(report.Outsider, report.Id, Cancellation)),
        OnReport("ReviewQueries.ChangesAsync", (store, report) => store.Get<ReviewQueries>().ChangesAsync(report.Outsider, report.Id, Cancellation)),
        OnReport("ReportService.MergeAsync", (store, report) => store.Reports.MergeAsync(report.Outsider, report.Id, 1, [], Cancellation)),
        OnReport("WorkflowService.ApplyAsync", (store, report) => store.Workflow.ApplyAsync(report.Outsider, report.Id, 2, ReportAction.Submit, null, Cancellation)),

        new("ReportQueries.ListAsync", "lists only what the actor may see", async (store, report) =>
            (await store.Queries.ListAsync(report.Outsider, Cancellation)).ShouldBeEmpty()),
        new("ReportQueries.YearsToOpenAsync", "names years, not reports, and only to those who draft", async (store, report) =>
            (await store.Queries.YearsToOpenAsync(report.Outsider, Cancellation)).Count.ShouldBe(report.Outsider.Drafts ? 2 : 0)),
        new("ReportService.OpenAsync", "opens the report of the actor's own agency", async (store, report) =>
        {
            var opening = () => store.Reports.OpenAsync(report.Outsider, 2025, Cancellation);
            if (report.Outsider.Drafts)
            {
                (await opening()).ShouldNotBe(report.Id);
            }
            else
            {
                await Should.ThrowAsync<NotFoundException>(opening);
            }
        }),
        OnReport("ScheduleService.FindAsync", (store, report) => store.Get<ScheduleService>().FindAsync(report.Outsider, report.Id, Cancellation)),
        OnReport("ScheduleService.ScheduleAsync", (store, report) =>
            store.Get<ScheduleService>().ScheduleAsync(report.Outsider, report.Id, 2, store.Clock.GetUtcNow().AddDays(1), null, Cancellation)),
        OnReport("ScheduleService.CancelAsync", (store, report) => store.Get<ScheduleService>().CancelAsync(report.Outsider, report.Id, 2, Cancellation)),
        OnReport("BatchApprovalService.ApproveAsync", (store, report) => store.Get<BatchApprovalService>().ApproveAsync(report.Outsider, [new ChosenReport(report.Id, 2)], Cancellation)),
        new("ScheduledPublicationService.PublishDueAsync", "acts for the reviewer who scheduled, and gives only a number", (store, _) =>
            store.Get<ScheduledPublicationService>().PublishDueAsync(Cancellation)),
        new("QueueQueries.ListAsync", "lists only what the actor may see", async (store, report) =>
            (await store.Get<QueueQueries>().ListAsync(report.Outsider, null, null, Cancellation)).ShouldAllBe(line => line.Id != report.Id)),
        new("MailService.SendDueAsync", "sends notifications to those they are addressed to", null),
        new("MailAddressService.FindAsync", "finds the actor's own address", async (store, report) =>
            (await store.Get<MailAddressService>().FindAsync(report.Outsider, Cancellation)).ShouldBeNull()),
        new("MailAddressService.SaveAsync", "keeps the actor's own address", (store, report) =>
            store.Get<MailAddressService>().SaveAsync(report.Outsider, null, Cancellation)),
        new("BoardQueries.FindAsync", "shows the agencies below the actor's office, and only reviewers have one", (store, report) =>
            For(AccountRole.Reviewer, report, async () =>
                (await store.Get<BoardQueries>().FindAsync(report.Outsider, 2025, Cancellation))!.Lines.ShouldAllBe(line => line.ReportId != report.Id && line.AgencyId != report.Owner.Drafter.AgencyId))),
        new("ReminderService.RemindAsync", "finds only agencies below the actor's office", (store, report) =>
            Should.ThrowAsync<NotFoundException>(() => store.Get<ReminderService>().RemindAsync(report.Outsider, 2025, report.Owner.Drafter.AgencyId!.Value, Cancellation))),
        new("ReminderService.RemindAllAsync", "reminds the agencies below the actor's office", (store, report) =>
            For(AccountRole.Reviewer, report, async () => (await store.Get<ReminderService>().RemindAllAsync(report.Outsider, 2025, Cancellation)).Sent.ShouldBe(1))),
        new("NotificationQueries.ListAsync", "lists what is addressed to the actor", async (store, report) =>
            (await store.Get<NotificationQueries>().ListAsync(report.Outsider, 10, Cancellation)).ShouldAllBe(entry => entry.ReportId != report.Id)),
        new("NotificationQueries.CountUnreadAsync", "counts what is addressed to the actor", (store, report) =>
            store.Get<NotificationQueries>().CountUnreadAsync(report.Outsider, Cancellation)),
        new("NotificationService.MarkReadAsync", "finds only what is addressed to the actor", (store, report) =>
            Should.ThrowAsync<NotFoundException>(() => store.Get<NotificationService>().MarkReadAsync(report.Outsider, Guid.CreateVersion7(), Cancellation))),
        new("NotificationService.MarkAllReadAsync", "marks what is addressed to the actor", (store, report) =>
            store.Get<NotificationService>().MarkAllReadAsync(report.Outsider, Cancellation)),
        new("CountService.RefreshAsync", "takes no actor and gives only a number", (store, _) => store.Get<CountService>().RefreshAsync(10, Cancellation)),
        new("AgencyContactService.SaveAsync", "keeps the data of the actor's own agency", async (store, report) =>
        {
            var saving = () => store.Get<AgencyContactService>().SaveAsync(report.Outsider, AgencyContact.Unknown with { Phone = "0953-2037701" }, Cancellation);
            if (report.Outsider.Drafts)
            {
                await saving();
            }
            else
            {
                await Should.ThrowAsync<NotFoundException>(saving);
            }

            (await store.Queries.GetAsync(report.Owner.Drafter, report.Id, Cancellation)).Agency.Contact.ShouldBe(AgencyContact.Unknown);
        }),
        new("ReviewQueries.ReasonsAsync", "counts only what the reviewer may see", async (store, report) =>
        {
            var counting = () => store.Get<ReviewQueries>().ReasonsAsync(report.Outsider, 2025, Cancellation);
            if (report.Outsider.Reviews)
            {
                (await counting()).Sum(count => count.Returns).ShouldBe(0);
            }
            else
            {
                await Should.ThrowAsync<NotFoundException>(counting);
            }
        }),
        new("FeedbackQueries.WaitingAsync", "lists only what is said of reports below the reviewer's office", (store, report) =>
            For(AccountRole.Reviewer, report, async () => (await store.Get<FeedbackQueries>().WaitingAsync(report.Outsider, Cancellation)).ShouldBeEmpty())),
        new("FeedbackQueries.HandledAsync", "lists only what is said of reports below the reviewer's office", (store, report) =>
            For(AccountRole.Reviewer, report, async () => (await store.Get<FeedbackQueries>().HandledAsync(report.Outsider, 10, Cancellation)).ShouldBeEmpty())),
        new("FeedbackService.HandleAsync", "finds only what is said of reports below the reviewer's office", (store, report) =>
            Should.ThrowAsync<NotFoundException>(() => store.Get<FeedbackService>().HandleAsync(report.Outsider, Guid.CreateVersion7(), FeedbackOutcome.Corrected, null, Cancellation))),
        new("AuditLog.LatestAsync", "the log holds no content, and only auditors read it", (store, report) =>
            For(AccountRole.Auditor, report, () => store.Get<AuditLog>().LatestAsync(report.Outsider, 10, Cancellation))),

        Administration("AccountQueries.ListAsync", (store, report) => store.Get<AccountQueries>().ListAsync(report.Outsider, Cancellation)),
        Administration("AccountService.CreateAsync", (store, report) => WithAccounts(store, accounts =>
            accounts.CreateAsync(report.Outsider, new NewAccount($"{report.OutsiderName}-y", "某人", AccountRole.Auditor, null, TestStore.Password), Cancellation))),
        Administration("AccountService.ResetPasswordAsync", (store, report) => WithAccounts(store, accounts =>
            accounts.ResetPasswordAsync(report.Outsider, $"{report.Owner.AgencyCode}-d", TestStore.Password, Cancellation))),
        Administration("AgencyService.CreateAsync", (store, report) =>
            store.Get<AgencyService>().CreateAsync(report.Outsider, new NewAgency($"{report.OutsiderName}-a", "某机关", AgencyKind.Department, report.Owner.OfficeCode), Cancellation)),
        Administration("AgencyQueries.ListAsync", (store, report) => store.Get<AgencyQueries>().ListAsync(report.Outsider, Cancellation)),
        Administration("AgencyQueries.GetAsync", (store, report) => store.Get<AgencyQueries>().GetAsync(report.Outsider, report.Owner.AgencyCode, Cancellation)),
        Administration("AgencyService.UpdateAsync", (store, report) =>
            store.Get<AgencyService>().UpdateAsync(report.Outsider, report.Owner.AgencyCode, new AgencySettings("某机关", report.Owner.OfficeCode, true, false), Cancellation)),
        Administration("AgencyCodeService.ChangeAsync", (store, report) =>
            store.Get<AgencyCodeService>().ChangeAsync(report.Outsider, report.Owner.AgencyCode, report.Owner.AgencyCode, Cancellation)),
        Administration("AgencyMergerService.MergeAsync", (store, report) =>
            store.Get<AgencyMergerService>().MergeAsync(report.Outsider, $"{report.OutsiderName}-a", report.Owner.AgencyCode, new DateOnly(2026, 1, 1), Cancellation)),
        Administration("AgencyMergerService.UndoAsync", (store, report) => store.Get<AgencyMergerService>().UndoAsync(report.Outsider, report.Owner.AgencyCode, Cancellation)),
        Administration("OfficeRulesService.SaveAsync", (store, report) =>
            store.Get<OfficeRulesService>().SaveAsync(report.Outsider, report.Owner.OfficeCode, null, Cancellation)),
        Administration("ArchiveService.TakeOverAsync", (store, report) =>
            store.Get<ArchiveService>().TakeOverAsync(report.Outsider, report.Owner.AgencyCode, Blank, Cancellation)),
        Administration("YearService.OpenAsync", (store, report) => store.Get<YearService>().OpenAsync(report.Outsider, 2025, Cancellation)),
        Administration("YearService.SetLocalDeadlineAsync", (store, report) =>
            store.Get<YearService>().SetLocalDeadlineAsync(report.Outsider, report.Owner.OfficeCode, 2025, new DateOnly(2026, 1, 20), Cancellation)),

        new("AccountService.SignOutAsync", "records the actor's own sign-out", (store, report) =>
            WithAccounts(store, accounts => accounts.SignOutAsync(report.Outsider, null, Cancellation))),
        new("AccountService.SignInAsync", "makes the actor", null),
        new("AccountQueries.FindAsync", "finds the actor of a session", null),
        new("PublicationQueries.FindAsync", Published, null),
        new("PublicationQueries.RevisionsAsync", Published, null),
        new("PublicationQueries.SearchAsync", Published, null),
        new("PublicationQueries.OfAgencyAsync", Published, null),
        new("PublicationQueries.CorrectedAsync", Published, null),
        new("PublicationQueries.YearsAsync", Published, null),
        new("PublicationQueries.FindAgencyAsync", Published, null),
        new("PublicationQueries.TreeAsync", Published, null),
        new("StatisticsQueries.YearsAsync", Published, null),
        new("StatisticsQueries.OfAgencyAsync", Published, null),
        new("PublicationQueries.FormerNamesAsync", Published, null),
        new("AddressQueries.AgencyAsync", Published, null),
        new("AddressQueries.ReportAsync", Published, null),
        new("FilingQueries.YearAsync", Published, null),
        new("MergerQueries.IntoAsync", Published, null),
        new("MergerQueries.FromAsync", Published, null),
        new("FeedbackIntakeService.SendAsync", "takes no actor and only adds what a reader says of a publication", null),
        new("StatisticsQueries.ContributionsAsync", Published, null),
        new("PublicationQueries.RegionsAsync", Published, null),
        new("SearchQueries.FindAsync", Published, null),
        new("StatisticsQueries.YearAsync", Published, null),
    ];

    private static ServiceRow OnReport(string method, Func<TestStore, OthersReport, Task> call) => new(method, null, call);

    private static ServiceRow Administration(string method, Func<TestStore, OthersReport, Task> call) =>
        new(method, "reads no report, and only administrators may", (store, report) => For(AccountRole.Administrator, report, () => call(store, report)));

    private static Task For(AccountRole role, OthersReport report, Func<Task> call) =>
        report.Outsider.Role == role ? call() : Should.ThrowAsync<NotFoundException>(call);

    private static async Task WithAccounts(TestStore store, Func<AccountService, Task> call)
    {
        using var scope = store.CreateScope();
        await call(scope.ServiceProvider.GetRequiredService<AccountService>());
    }
}
