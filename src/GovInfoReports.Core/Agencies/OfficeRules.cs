using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovInfoReports.Templates.Checks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Agencies;

/// <summary>规则: the rule pack an office has chosen for the agencies below it, and what it asks for otherwise than the pack. The nearest office above decides, whole.</summary>
public sealed class OfficeRules
{
    public required Guid OfficeId { get; init; }

    /// <summary>Id of a <see cref="RulePack"/>.</summary>
    public required string Pack { get; set; }

    /// <summary>Null as the pack has it.</summary>
    public int? LongestOverview { get; set; }

    /// <summary>Null as the pack has it.</summary>
    public int? ShortestItem { get; set; }

    /// <summary>
    /// Last day to submit, <c>MM-dd</c> in the year after the report year; null for the law's. Unlike the others it is stored even where it is the
    /// pack's, because the database works out due dates.
    /// </summary>
    public string? SubmitBy { get; set; }

    /// <summary>Null as the pack has them.</summary>
    public ImmutableArray<RequiredTopic>? Topics { get; set; }

    /// <summary>The pack with the office's own values put in.</summary>
    /// <param name="officeName">Named as the basis where a value is the office's own.</param>
    public RulePack ToPack(string officeName)
    {
        var pack = RulePack.Get(Pack);
        return LongestOverview is null && ShortestItem is null && Topics is null
            ? pack
            : pack with
            {
                Name = officeName,
                Basis = $"{officeName}的要求",
                LongestOverview = LongestOverview ?? pack.LongestOverview,
                ShortestItem = ShortestItem ?? pack.ShortestItem,
                Topics = Topics ?? pack.Topics,
            };
    }
}

internal sealed class OfficeRulesConfiguration : IEntityTypeConfiguration<OfficeRules>
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Configure(EntityTypeBuilder<OfficeRules> builder)
    {
        builder.ToTable("office_rules");
        builder.HasKey(rules => rules.OfficeId).HasName("pk_office_rules");
        builder.Property(rules => rules.OfficeId).HasColumnName("office_id").ValueGeneratedNever();
        builder.Property(rules => rules.Pack).HasColumnName("pack").HasMaxLength(40);
        builder.Property(rules => rules.LongestOverview).HasColumnName("longest_overview");
        builder.Property(rules => rules.ShortestItem).HasColumnName("shortest_item");
        builder.Property(rules => rules.SubmitBy).HasColumnName("submit_by").HasMaxLength(5);
        builder.Property(rules => rules.Topics).HasColumnName("topics").HasColumnType("jsonb").HasConversion(
            topics => JsonSerializer.Serialize(topics, Json),
            json => JsonSerializer.Deserialize<ImmutableArray<RequiredTopic>>(json, Json),
            new ValueComparer<ImmutableArray<RequiredTopic>?>((left, right) => left.Equals(right), topics => topics.GetHashCode(), topics => topics));
        builder.HasOne<Agency>().WithOne().HasForeignKey<OfficeRules>(rules => rules.OfficeId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_office_rules_office");
    }
}
