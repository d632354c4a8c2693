using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Audit;
using GovInfoReports.Core.Board;
using GovInfoReports.Core.Comments;
using GovInfoReports.Core.Explanations;
using GovInfoReports.Core.Feedback;
using GovInfoReports.Core.Notifications;
using GovInfoReports.Core.Presence;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Search;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Core.Years;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Store;

/// <summary>The store (design §5): snake_case tables, every name given by hand in the features' configurations.</summary>
public sealed class ReportsDbContext(DbContextOptions<ReportsDbContext> options) : DbContext(options)
{
    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Agency> Agencies => Set<Agency>();

    public DbSet<AgencyRenaming> AgencyRenamings => Set<AgencyRenaming>();

    public DbSet<ReportingYear> ReportingYears => Set<ReportingYear>();

    public DbSet<LocalDeadline> LocalDeadlines => Set<LocalDeadline>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<ReportEdit> ReportEdits => Set<ReportEdit>();

    public DbSet<ReportPresence> Presences => Set<ReportPresence>();

    public DbSet<ReportEvent> ReportEvents => Set<ReportEvent>();

    public DbSet<ReportComment> Comments => Set<ReportComment>();

    public DbSet<ReportExplanation> Explanations => Set<ReportExplanation>();

    public DbSet<Publication> Publications => Set<Publication>();

    public DbSet<ReportCount> ReportCounts => Set<ReportCount>();

    public DbSet<PublicationSchedule> PublicationSchedules => Set<PublicationSchedule>();

    public DbSet<OfficeRules> OfficeRules => Set<OfficeRules>();

    public DbSet<Notification> Notifications => Set<Notification>();

    public DbSet<PublishedReport> PublishedReports => Set<PublishedReport>();

    public DbSet<PublishedText> PublishedTexts => Set<PublishedText>();

    public DbSet<ReaderFeedback> Feedback => Set<ReaderFeedback>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>The date by which the agency must file: the nearest office's own, else the statutory one.</summary>
    public static DateOnly DueOn(Guid agencyId, int year) =>
        throw new InvalidOperationException($"{nameof(DueOn)}({agencyId}, {year}) is a database function; use it inside a query.");

    /// <summary>Whether an agency with these settings files a report of its own for the year.</summary>
    public static bool Files(bool files, DateOnly? mergedOn, int year) =>
        throw new InvalidOperationException($"{nameof(Files)}({files}, {mergedOn}, {year}) is a database function; use it inside a query.");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ReportsDbContext).Assembly);
        modelBuilder.HasDbFunction(() => DueOn(default, default)).HasName("report_due_on");
        modelBuilder.HasDbFunction(() => Files(default, default, default)).HasName("agency_files");
    }
}
