using GovInfoReports.Core.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Presence;

/// <summary>正在填报: somebody who has a draft open, and the field they are in. In the store, because the back office may run on several hosts.</summary>
public sealed class ReportPresence
{
    public required Guid ReportId { get; init; }

    public required Guid AccountId { get; init; }

    public required string Name { get; init; }

    /// <summary>Null while they are in no field.</summary>
    public required string? Field { get; init; }

    public required DateTimeOffset SeenAt { get; init; }
}

internal sealed class ReportPresenceConfiguration : IEntityTypeConfiguration<ReportPresence>
{
    public void Configure(EntityTypeBuilder<ReportPresence> builder)
    {
        builder.ToTable("report_presences");
        builder.HasKey(presence => new { presence.ReportId, presence.AccountId }).HasName("pk_report_presences");
        builder.Property(presence => presence.ReportId).HasColumnName("report_id");
        builder.Property(presence => presence.AccountId).HasColumnName("account_id");
        builder.Property(presence => presence.Name).HasColumnName("name").HasMaxLength(Accounts.Account.NameLength);
        builder.Property(presence => presence.Field).HasColumnName("field").HasMaxLength(ReportEdit.FieldLength);
        builder.Property(presence => presence.SeenAt).HasColumnName("seen_at");
        builder.HasOne<Report>().WithMany().HasForeignKey(presence => presence.ReportId)
            .OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_report_presences_report");
    }
}
