using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Agencies;

/// <summary>名称沿革: what an agency was called until a day. Rows are only ever added; public addresses with a former code lead on for ever.</summary>
public sealed class AgencyRenaming
{
    public required Guid Id { get; init; }

    public required Guid AgencyId { get; init; }

    /// <summary>曾用代码, the same as now where only the name changed.</summary>
    public required string Code { get; init; }

    /// <summary>曾用名, the same as now where only the code changed.</summary>
    public required string Name { get; init; }

    public required DateTimeOffset Until { get; init; }

    /// <summary>Keeps what the agency is called before it changes.</summary>
    public static AgencyRenaming Of(Agency agency, DateTimeOffset at) =>
        new() { Id = Guid.CreateVersion7(at), AgencyId = agency.Id, Code = agency.Code, Name = agency.Name, Until = at };
}

internal sealed class AgencyRenamingConfiguration : IEntityTypeConfiguration<AgencyRenaming>
{
    public void Configure(EntityTypeBuilder<AgencyRenaming> builder)
    {
        builder.ToTable("agency_renamings");
        builder.HasKey(renaming => renaming.Id).HasName("pk_agency_renamings");
        builder.Property(renaming => renaming.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(renaming => renaming.AgencyId).HasColumnName("agency_id");
        builder.Property(renaming => renaming.Code).HasColumnName("code").HasMaxLength(Agency.CodeLength);
        builder.Property(renaming => renaming.Name).HasColumnName("name").HasMaxLength(Agency.NameLength);
        builder.Property(renaming => renaming.Until).HasColumnName("until");
        builder.HasOne<Agency>().WithMany().HasForeignKey(renaming => renaming.AgencyId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_agency_renamings_agency");
        builder.HasIndex(renaming => renaming.AgencyId).HasDatabaseName("ix_agency_renamings_agency_id");
        builder.HasIndex(renaming => renaming.Code).HasDatabaseName("ix_agency_renamings_code");
    }
}
