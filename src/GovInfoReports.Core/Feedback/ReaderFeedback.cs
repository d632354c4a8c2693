using GovInfoReports.Core.Publications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Feedback;

/// <summary>读者反馈: what a reader of the public site says is wrong with a published report, and what the office did about it.</summary>
public sealed class ReaderFeedback
{
    public const int ShortestText = 5;
    public const int TextLength = 1000;
    public const int ContactLength = 100;
    public const int AnswerLength = 500;

    public required Guid Id { get; init; }

    /// <summary>The revision that was read.</summary>
    public required Guid PublicationId { get; init; }

    public Publication Publication { get; init; } = null!;

    public required string Text { get; init; }

    /// <summary>Telephone or mailbox, where the reader wants an answer; seen by the office alone.</summary>
    public required string? Contact { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    /// <summary>Null while it waits.</summary>
    public FeedbackOutcome? Outcome { get; private set; }

    /// <summary>办理说明, for the office's own file.</summary>
    public string? Answer { get; private set; }

    public DateTimeOffset? HandledAt { get; private set; }

    public string? HandledBy { get; private set; }

    public void Handle(FeedbackOutcome outcome, string? answer, string by, DateTimeOffset at) => (Outcome, Answer, HandledBy, HandledAt) = (outcome, answer, by, at);
}

internal sealed class ReaderFeedbackConfiguration : IEntityTypeConfiguration<ReaderFeedback>
{
    public void Configure(EntityTypeBuilder<ReaderFeedback> builder)
    {
        builder.ToTable("reader_feedback", table => table.HasCheckConstraint(
            "ck_reader_feedback_handled", "(outcome IS NULL) = (handled_at IS NULL) AND (outcome IS NULL) = (handled_by IS NULL)"));
        builder.HasKey(feedback => feedback.Id).HasName("pk_reader_feedback");
        builder.Property(feedback => feedback.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(feedback => feedback.PublicationId).HasColumnName("publication_id");
        builder.Property(feedback => feedback.Text).HasColumnName("text").HasMaxLength(ReaderFeedback.TextLength);
        builder.Property(feedback => feedback.Contact).HasColumnName("contact").HasMaxLength(ReaderFeedback.ContactLength);
        builder.Property(feedback => feedback.SentAt).HasColumnName("sent_at");
        builder.Property(feedback => feedback.Outcome).HasColumnName("outcome").HasConversion<string>().HasMaxLength(20);
        builder.Property(feedback => feedback.Answer).HasColumnName("answer").HasMaxLength(ReaderFeedback.AnswerLength);
        builder.Property(feedback => feedback.HandledAt).HasColumnName("handled_at");
        builder.Property(feedback => feedback.HandledBy).HasColumnName("handled_by").HasMaxLength(Accounts.Account.NameLength);
        builder.HasOne(feedback => feedback.Publication).WithMany().HasForeignKey(feedback => feedback.PublicationId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_reader_feedback_publication");
        builder.HasIndex(feedback => feedback.PublicationId).HasDatabaseName("ix_reader_feedback_publication_id");
        builder.HasIndex(feedback => feedback.SentAt).HasFilter("outcome IS NULL").HasDatabaseName("ix_reader_feedback_open");
    }
}
