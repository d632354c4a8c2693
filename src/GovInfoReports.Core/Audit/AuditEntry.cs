using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Audit;

/// <summary>审计记录: sign-ins and what administrators did. Rows are only ever added.</summary>
public sealed class AuditEntry
{
    public const int SubjectLength = 200;

    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required AuditAction Action { get; init; }

    /// <summary>Null where the name given at sign-in is not an account.</summary>
    public required Guid? ActorId { get; init; }

    public required string ActorName { get; init; }

    /// <summary>What it was done to: an account name, an agency code, a year.</summary>
    public required string Subject { get; init; }

    /// <summary>Network address of a sign-in; null for the command line.</summary>
    public required string? RemoteAddress { get; init; }
}

public enum AuditAction
{
    /// <summary>登录成功.</summary>
    SignedIn,

    /// <summary>登录失败.</summary>
    SignInFailed,

    /// <summary>账号被锁定.</summary>
    LockedOut,

    /// <summary>退出登录.</summary>
    SignedOut,

    /// <summary>新建账号.</summary>
    AccountCreated,

    /// <summary>重置密码.</summary>
    PasswordReset,

    /// <summary>新建机关.</summary>
    AgencyCreated,

    /// <summary>修改机关设置: name, place in the tree, whether it files, sign-off.</summary>
    AgencyChanged,

    /// <summary>更改机关代码.</summary>
    AgencyCodeChanged,

    /// <summary>登记机构合并.</summary>
    AgencyMerged,

    /// <summary>撤销机构合并登记.</summary>
    AgencyMergerUndone,

    /// <summary>设置规则包.</summary>
    OfficeRulesChanged,

    /// <summary>设置通知邮箱.</summary>
    MailAddressChanged,

    /// <summary>修改单位信息.</summary>
    AgencyContactChanged,

    /// <summary>设置报告年度.</summary>
    YearOpened,

    /// <summary>办理读者反馈.</summary>
    FeedbackHandled,
}

public static class AuditNames
{
    public static string Name(this AuditAction action) => action switch
    {
        AuditAction.SignedIn => "登录成功",
        AuditAction.SignInFailed => "登录失败",
        AuditAction.LockedOut => "账号被锁定",
        AuditAction.SignedOut => "退出登录",
        AuditAction.AccountCreated => "新建账号",
        AuditAction.PasswordReset => "重置密码",
        AuditAction.AgencyCreated => "新建机关",
        AuditAction.AgencyChanged => "修改机关设置",
        AuditAction.AgencyCodeChanged => "更改机关代码",
        AuditAction.AgencyMerged => "登记机构合并",
        AuditAction.AgencyMergerUndone => "撤销机构合并登记",
        AuditAction.OfficeRulesChanged => "设置规则包",
        AuditAction.MailAddressChanged => "设置通知邮箱",
        AuditAction.AgencyContactChanged => "修改单位信息",
        AuditAction.YearOpened => "设置报告年度",
        AuditAction.FeedbackHandled => "办理读者反馈",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };
}

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit_entries");
        builder.HasKey(entry => entry.Id).HasName("pk_audit_entries");
        builder.Property(entry => entry.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(entry => entry.At).HasColumnName("at");
        builder.Property(entry => entry.Action).HasColumnName("action").HasConversion<string>().HasMaxLength(30);
        builder.Property(entry => entry.ActorId).HasColumnName("actor_id");
        builder.Property(entry => entry.ActorName).HasColumnName("actor_name").HasMaxLength(Accounts.Account.NameLength);
        builder.Property(entry => entry.Subject).HasColumnName("subject").HasMaxLength(AuditEntry.SubjectLength);
        builder.Property(entry => entry.RemoteAddress).HasColumnName("remote_address").HasMaxLength(60);
        builder.HasIndex(entry => entry.At).HasDatabaseName("ix_audit_entries_at");
    }
}
