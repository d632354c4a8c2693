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
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Review;
using GovInfoReports.Core.Search;
using GovInfoReports.Core.Statistics;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Core.Years;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace GovInfoReports.Core.Store;

public static class StoreRegistration
{
    /// <summary>Name of the connection string all hosts read.</summary>
    public const string ConnectionName = "Reports";

    /// <summary>The store and the services that write to it; for the back office and the command line.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services, string connectionString)
    {
        services.AddStore(connectionString);
        services.AddIdentityCore<Account>(options =>
        {
            options.Password.RequiredLength = 10;
            options.Password.RequireNonAlphanumeric = false;
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        }).AddEntityFrameworkStores<ReportsDbContext>().AddErrorDescriber<AccountErrors>();
        return services
            .AddScoped<AccountService>()
            .AddSingleton<AccountQueries>()
            .AddSingleton<AgencyService>()
            .AddSingleton<AgencyCodeService>()
            .AddSingleton<AgencyMergerService>()
            .AddSingleton<AgencyQueries>()
            .AddSingleton<OfficeRulesService>()
            .AddSingleton<AgencyContactService>()
            .AddSingleton<YearService>()
            .AddSingleton<AuditLog>()
            .AddSingleton<ReportService>()
            .AddSingleton<ReportQueries>()
            .AddSingleton<HistoryQueries>()
            .AddSingleton<PresenceService>()
            .AddSingleton<PeerReports>()
            .AddSingleton<CheckQueries>()
            .AddSingleton<ExplanationQueries>()
            .AddSingleton<ExplanationService>()
            .AddSingleton<CommentQueries>()
            .AddSingleton<CommentService>()
            .AddSingleton<ReviewQueries>()
            .AddSingleton<WorkflowService>()
            .AddSingleton<CountService>()
            .AddSingleton<BoardQueries>()
            .AddSingleton<ReminderService>()
            .AddSingleton<QueueQueries>()
            .AddSingleton<BatchApprovalService>()
            .AddSingleton<ScheduleService>()
            .AddSingleton<ScheduledPublicationService>()
            .AddSingleton<NotificationQueries>()
            .AddSingleton<NotificationService>()
            .AddSingleton<MailAddressService>()
            .AddSingleton<MailService>()
            .AddSingleton<ArchiveService>()
            .AddSingleton<ChainVerifier>()
            .AddSingleton<PublicationQueries>()
            .AddSingleton<YearPublications>()
            .AddSingleton<SearchQueries>()
            .AddSingleton<StatisticsQueries>()
            .AddSingleton<AddressQueries>()
            .AddSingleton<FilingQueries>()
            .AddSingleton<MergerQueries>()
            .AddSingleton<FeedbackIntakeService>()
            .AddSingleton<FeedbackQueries>()
            .AddSingleton<FeedbackService>()
            .AddSingleton<DatabaseMigrator>();
    }

    /// <summary>Only what citizens may read; for the public site.</summary>
    public static IServiceCollection AddPublications(this IServiceCollection services, string connectionString) =>
        services.AddStore(connectionString).AddSingleton<PublicationQueries>().AddSingleton<YearPublications>().AddSingleton<SearchQueries>().AddSingleton<PublicationAnnouncements>().AddSingleton<StatisticsQueries>()
            .AddSingleton<AddressQueries>().AddSingleton<FilingQueries>().AddSingleton<MergerQueries>().AddSingleton<FeedbackIntakeService>();

    private static IServiceCollection AddStore(this IServiceCollection services, string connectionString)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services.AddDbContextFactory<ReportsDbContext>(options => options
            .UseNpgsql(WithoutCompiler(connectionString))
            // The migrations are written by hand and have no snapshot; a test compares them with the model.
            // Counting up to a bound needs no order.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning, CoreEventId.RowLimitingOperationWithoutOrderByWarning)));
    }

    // To compile the sums of 200 cells takes PostgreSQL seconds, to run them a fraction of one.
    private static string WithoutCompiler(string connectionString)
    {
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        connection.Options = $"{connection.Options} -c jit=off".TrimStart();
        return connection.ConnectionString;
    }
}
