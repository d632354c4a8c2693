using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Agencies;

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        builder.ToTable("agencies", table => table.HasCheckConstraint("ck_agencies_merged", "(merged_into_id IS NULL) = (merged_on IS NULL) AND merged_into_id <> id"));
        builder.HasKey(agency => agency.Id).HasName("pk_agencies");
        builder.Property(agency => agency.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(agency => agency.Code).HasColumnName("code").HasMaxLength(Agency.CodeLength);
        builder.Property(agency => agency.Name).HasColumnName("name").HasMaxLength(Agency.NameLength);
        builder.Property(agency => agency.Kind).HasColumnName("kind").HasConversion<string>().HasMaxLength(40);
        builder.Property(agency => agency.ParentId).HasColumnName("parent_id");
        builder.Property(agency => agency.Files).HasColumnName("files");
        builder.Property(agency => agency.RequiresSignOff).HasColumnName("requires_sign_off");
        builder.Property(agency => agency.MergedIntoId).HasColumnName("merged_into_id");
        builder.Property(agency => agency.MergedOn).HasColumnName("merged_on");
        builder.ComplexProperty(agency => agency.Contact, contact =>
        {
            contact.Property(known => known.Address).HasColumnName("address").HasMaxLength(Agency.AddressLength);
            contact.Property(known => known.Postcode).HasColumnName("postcode").HasMaxLength(Agency.PostcodeLength);
            contact.Property(known => known.Phone).HasColumnName("phone").HasMaxLength(Agency.PhoneLength);
            contact.Property(known => known.Website).HasColumnName("website").HasMaxLength(Agency.WebsiteLength);
            contact.Property(known => known.Mailbox).HasColumnName("mailbox").HasMaxLength(Agency.MailboxLength);
        });
        builder.HasOne(agency => agency.Parent).WithMany().HasForeignKey(agency => agency.ParentId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_agencies_parent");
        builder.HasOne(agency => agency.MergedInto).WithMany().HasForeignKey(agency => agency.MergedIntoId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_agencies_merged_into");
        builder.HasIndex(agency => agency.Code).IsUnique().HasDatabaseName("ux_agencies_code");
        builder.HasIndex(agency => agency.ParentId).HasDatabaseName("ix_agencies_parent_id");
        builder.HasIndex(agency => agency.MergedIntoId).HasDatabaseName("ix_agencies_merged_into_id");
    }
}
