using FluentValidation;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Audit;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Agencies;

/// <summary>A new agency, as an administrator asks for it.</summary>
/// <param name="ParentCode">Code of the office above; null for a top office.</param>
public sealed record NewAgency(string Code, string Name, AgencyKind Kind, string? ParentCode);

/// <summary>Keeps the tree of agencies.</summary>
public sealed class AgencyService(IDbContextFactory<ReportsDbContext> database, TimeProvider clock)
{
    /// <exception cref="NotFoundException">The actor is no administrator, or the parent is unknown.</exception>
    /// <exception cref="RefusedException">A field is wrong or the code is taken; the message says which.</exception>
    public async Task<Guid> CreateAsync(Actor actor, NewAgency wanted, CancellationToken cancellation)
    {
        actor.EnsureKeepsAgencies();
        NewAgencyValidator.Instance.EnsureValid(wanted);
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.LockAgenciesAsync(cancellation);
        await db.EnsureFreeAsync(wanted.Code, null, cancellation);
        var parent = wanted.ParentCode is null
            ? null
            : await db.Agencies.SingleOrDefaultAsync(agency => agency.Code == wanted.ParentCode, cancellation)
                ?? throw NotFoundException.Agency(wanted.ParentCode, "上级机关");
        var agency = new Agency
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            Code = wanted.Code,
            Name = wanted.Name,
            Kind = wanted.Kind,
            ParentId = parent?.Id,
            Files = wanted.Kind != AgencyKind.OpenGovernmentOffice,
        };
        db.Add(agency);
        db.Audit(actor, AuditAction.AgencyCreated, wanted.Code, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        await PublicationAnnouncements.AnnounceAgenciesAsync(db, cancellation);
        await transaction.CommitAsync(cancellation);
        return agency.Id;
    }

    /// <summary>Changes an agency's settings.</summary>
    /// <exception cref="NotFoundException">The actor is no administrator, or the agency or the office above is unknown.</exception>
    /// <exception cref="RefusedException">A field is wrong, or the place in the tree is impossible; the message says why.</exception>
    public async Task UpdateAsync(Actor actor, string code, AgencySettings wanted, CancellationToken cancellation)
    {
        actor.EnsureKeepsAgencies();
        AgencySettingsValidator.Instance.EnsureValid(wanted);
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.LockAgenciesAsync(cancellation);
        var agency = await db.Agencies.Include(candidate => candidate.Parent).GetAsync(code, cancellation);
        var parent = await ParentAsync(db, agency, wanted.ParentCode, cancellation);
        var isOffice = agency.Kind == AgencyKind.OpenGovernmentOffice;
        if (isOffice && (wanted.Files || wanted.RequiresSignOff))
        {
            throw new RefusedException("政务公开办不报送年度报告，不能设为报送单位或需负责人签批。");
        }

        var changes = AgencySettings.Changes(AgencySettings.Of(agency), wanted);
        if (changes.Count > 0)
        {
            if (agency.Name != wanted.Name)
            {
                db.Add(AgencyRenaming.Of(agency, clock.GetUtcNow()));
            }

            (agency.Name, agency.ParentId, agency.Files, agency.RequiresSignOff) = (wanted.Name, parent?.Id, wanted.Files, wanted.RequiresSignOff);
            db.Audit(actor, AuditAction.AgencyChanged, $"{code}：{string.Join("；", changes)}", clock.GetUtcNow());
            await db.SaveChangesAsync(cancellation);
            await PublicationAnnouncements.AnnounceAgenciesAsync(db, cancellation);
            await transaction.CommitAsync(cancellation);
        }
    }

    private static async Task<Agency?> ParentAsync(ReportsDbContext db, Agency agency, string? code, CancellationToken cancellation)
    {
        if (code is null)
        {
            return agency.Kind == AgencyKind.OpenGovernmentOffice ? null : throw new RefusedException("请指定上级政务公开办。");
        }

        var parent = await db.Agencies.GetOfficeAsync(code, cancellation);
        return (await db.SubtreeAsync(agency.Id, cancellation)).Contains(parent.Id)
            ? throw new RefusedException($"{parent.Name}在{agency.Name}之下，不能作它的上级。")
            : parent;
    }

    private sealed class AgencySettingsValidator : AbstractValidator<AgencySettings>
    {
        public static readonly AgencySettingsValidator Instance = new();

        private AgencySettingsValidator()
        {
            RuleFor(agency => agency.Name).NotEmpty().WithMessage("请填写机关名称。")
                .MaximumLength(Agency.NameLength).WithMessage($"机关名称不能超过 {Agency.NameLength} 字。");
        }
    }

    private sealed class NewAgencyValidator : AbstractValidator<NewAgency>
    {
        public static readonly NewAgencyValidator Instance = new();

        private NewAgencyValidator()
        {
            RuleFor(agency => agency.Code).Must(AgencyCode.IsValid).WithMessage(AgencyCode.Form);
            RuleFor(agency => agency.Name).NotEmpty().WithMessage("请填写机关名称。")
                .MaximumLength(Agency.NameLength).WithMessage($"机关名称不能超过 {Agency.NameLength} 字。");
            RuleFor(agency => agency.ParentCode).NotEmpty().When(agency => agency.Kind != AgencyKind.OpenGovernmentOffice).WithMessage("请指定上级政务公开办。");
        }
    }
}
