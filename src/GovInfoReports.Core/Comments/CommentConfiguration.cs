using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Comments;

internal sealed class ReportCommentConfiguration : IEntityTypeConfiguration<ReportComment>
{
    public void Configure(EntityTypeBuilder<ReportComment> builder)
    {
        builder.ToTable("comments");
        builder.HasKey(comment => comment.Id).HasName("pk_comments");
        builder.Property(comment => comment.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(comment => comment.ReportId).HasColumnName("report_id");
        builder.Property(comment => comment.Field).HasColumnName("field").HasMaxLength(ReportEdit.FieldLength);
        builder.Property(comment => comment.Quote).HasColumnName("quote").HasMaxLength(ReportComment.QuoteLength);
        builder.Property(comment => comment.Start).HasColumnName("start");
        builder.Property(comment => comment.Text).HasColumnName("text").HasMaxLength(ReportComment.TextLength);
        builder.Property(comment => comment.AuthorId).HasColumnName("author_id");
        builder.Property(comment => comment.AuthorName).HasColumnName("author_name").HasMaxLength(Account.NameLength);
        builder.Property(comment => comment.AuthorRole).HasColumnName("author_role").HasConversion<string>().HasMaxLength(20);
        builder.Property(comment => comment.At).HasColumnName("at");
        builder.HasOne<Report>().WithMany().HasForeignKey(comment => comment.ReportId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_comments_report");
        builder.HasMany<CommentEntry>("entries").WithOne().HasForeignKey(entry => entry.CommentId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_comment_entries_comment");
        builder.Ignore(comment => comment.Entries);
        builder.Ignore(comment => comment.IsResolved);
        builder.Navigation("entries").AutoInclude();
        builder.HasIndex(comment => comment.ReportId).HasDatabaseName("ix_comments_report_id");
    }
}

internal sealed class CommentEntryConfiguration : IEntityTypeConfiguration<CommentEntry>
{
    public void Configure(EntityTypeBuilder<CommentEntry> builder)
    {
        builder.ToTable("comment_entries");
        builder.HasKey(entry => entry.Id).HasName("pk_comment_entries");
        builder.Property(entry => entry.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(entry => entry.CommentId).HasColumnName("comment_id");
        builder.Property(entry => entry.Kind).HasColumnName("kind").HasConversion<string>().HasMaxLength(20);
        builder.Property(entry => entry.Text).HasColumnName("text").HasMaxLength(ReportComment.TextLength);
        builder.Property(entry => entry.AuthorId).HasColumnName("author_id");
        builder.Property(entry => entry.AuthorName).HasColumnName("author_name").HasMaxLength(Account.NameLength);
        builder.Property(entry => entry.AuthorRole).HasColumnName("author_role").HasConversion<string>().HasMaxLength(20);
        builder.Property(entry => entry.At).HasColumnName("at");
        builder.HasIndex(entry => entry.CommentId).HasDatabaseName("ix_comment_entries_comment_id");
    }
}
