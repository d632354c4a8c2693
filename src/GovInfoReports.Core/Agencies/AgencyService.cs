using FluentValidation;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Audit;
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
        if (actor.Role != AccountRole.Administrator)
        {
            throw new NotFoundException("没有找到机关管理功能。");
        }

        NewAgencyValidator.Instance.EnsureValid(wanted);
        await using var db = await database.CreateDbContextAsync(cancellation);
        var parent = wanted.ParentCode is null
            ? null
            : await db.Agencies.SingleOrDefaultAsync(agency => agency.Code == wanted.ParentCode, cancellation)
                ?? throw new NotFoundException($"没有找到代码为“{wanted.ParentCode}”的上级机关。");
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
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (exception.IsDuplicate())
        {
            throw new RefusedException($"机关代码“{wanted.Code}”已被使用。");
        }

        return agency.Id;
    }

    private sealed class NewAgencyValidator : AbstractValidator<NewAgency>
    {
        public static readonly NewAgencyValidator Instance = new();

        private NewAgencyValidator()
        {
            RuleFor(agency => agency.Code).Matches("^[a-z][a-z0-9-]{1,59}$").WithMessage("机关代码由小写字母、数字和横线组成，以字母开头，2 至 60 位。");
            RuleFor(agency => agency.Name).NotEmpty().WithMessage("请填写机关名称。")
                .MaximumLength(Agency.NameLength).WithMessage($"机关名称不能超过 {Agency.NameLength} 字。");
            RuleFor(agency => agency.ParentCode).NotEmpty().When(agency => agency.Kind != AgencyKind.OpenGovernmentOffice).WithMessage("请指定上级政务公开办。");
        }
    }
}
