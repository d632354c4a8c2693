using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Explanations;

internal sealed class ReportExplanationConfiguration : IEntityTypeConfiguration<ReportExplanation>
{
    public void Configure(EntityTypeBuilder<ReportExplanation> builder)
    {
        builder.ToTable("explanations");
        builder.HasKey(explanation => explanation.Id).HasName("pk_explanations");
        builder.Property(explanation => explanation.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(explanation => explanation.ReportId).HasColumnName("report_id");
        builder.Property(explanation => explanation.FindingKey).HasColumnName("finding_key").HasMaxLength(ReportExplanation.FindingKeyLength);
        builder.Property(explanation => explanation.Rule).HasColumnName("rule").HasMaxLength(ReportExplanation.RuleLength);
        builder.Property(explanation => explanation.Message).HasColumnName("message");
        builder.Property(explanation => explanation.Text).HasColumnName("text").HasMaxLength(ReportExplanation.LongestText);
        builder.Property(explanation => explanation.AuthorId).HasColumnName("author_id");
        builder.Property(explanation => explanation.AuthorName).HasColumnName("author_name").HasMaxLength(Account.NameLength);
        builder.Property(explanation => explanation.At).HasColumnName("at");
        builder.Property(explanation => explanation.FromRevision).HasColumnName("from_revision");
        builder.HasOne<Report>().WithMany().HasForeignKey(explanation => explanation.ReportId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_explanations_report");
        builder.HasMany<ExplanationDecision>("decisions").WithOne().HasForeignKey(decision => decision.ExplanationId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_explanation_decisions_explanation");
        builder.Ignore(explanation => explanation.Decisions);
        builder.Ignore(explanation => explanation.Decision);
        builder.Navigation("decisions").AutoInclude();
        builder.HasIndex(explanation => new { explanation.ReportId, explanation.FindingKey }).HasDatabaseName("ix_explanations_finding");
    }
}

internal sealed class ExplanationDecisionConfiguration : IEntityTypeConfiguration<ExplanationDecision>
{
    public void Configure(EntityTypeBuilder<ExplanationDecision> builder)
    {
        builder.ToTable("explanation_decisions");
        builder.HasKey(decision => decision.Id).HasName("pk_explanation_decisions");
        builder.Property(decision => decision.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(decision => decision.ExplanationId).HasColumnName("explanation_id");
        builder.Property(decision => decision.Verdict).HasColumnName("verdict").HasConversion<string>().HasMaxLength(20);
        builder.Property(decision => decision.Message).HasColumnName("message");
        builder.Property(decision => decision.Reason).HasColumnName("reason").HasMaxLength(ReportExplanation.LongestText);
        builder.Property(decision => decision.DeciderId).HasColumnName("decider_id");
        builder.Property(decision => decision.DeciderName).HasColumnName("decider_name").HasMaxLength(Account.NameLength);
        builder.Property(decision => decision.At).HasColumnName("at");
        builder.HasIndex(decision => decision.ExplanationId).HasDatabaseName("ix_explanation_decisions_explanation_id");
    }
}
