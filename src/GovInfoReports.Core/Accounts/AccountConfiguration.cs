using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Accounts;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts");
        builder.HasKey(account => account.Id).HasName("pk_accounts");
        builder.Property(account => account.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(account => account.DisplayName).HasColumnName("display_name").HasMaxLength(Account.NameLength);
        builder.Property(account => account.Role).HasColumnName("role").HasConversion<string>().HasMaxLength(20);
        builder.Property(account => account.AgencyId).HasColumnName("agency_id");
        builder.Property(account => account.UserName).HasColumnName("user_name").HasMaxLength(Account.NameLength).IsRequired();
        builder.Property(account => account.NormalizedUserName).HasColumnName("normalized_user_name").HasMaxLength(Account.NameLength).IsRequired();
        builder.Property(account => account.Email).HasColumnName("email").HasMaxLength(254);
        builder.Property(account => account.NormalizedEmail).HasColumnName("normalized_email").HasMaxLength(254);
        builder.Property(account => account.EmailConfirmed).HasColumnName("email_confirmed");
        builder.Property(account => account.PasswordHash).HasColumnName("password_hash");
        builder.Property(account => account.SecurityStamp).HasColumnName("security_stamp");
        builder.Property(account => account.ConcurrencyStamp).HasColumnName("concurrency_stamp").IsConcurrencyToken();
        builder.Property(account => account.LockoutEnd).HasColumnName("lockout_end");
        builder.Property(account => account.LockoutEnabled).HasColumnName("lockout_enabled");
        builder.Property(account => account.AccessFailedCount).HasColumnName("access_failed_count");
        builder.Ignore(account => account.PhoneNumber);
        builder.Ignore(account => account.PhoneNumberConfirmed);
        builder.Ignore(account => account.TwoFactorEnabled);
        builder.HasOne(account => account.Agency).WithMany().HasForeignKey(account => account.AgencyId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_accounts_agency");
        builder.HasIndex(account => account.NormalizedUserName).IsUnique().HasDatabaseName("ux_accounts_normalized_user_name");
        builder.HasIndex(account => account.AgencyId).HasDatabaseName("ix_accounts_agency_id");
    }
}
