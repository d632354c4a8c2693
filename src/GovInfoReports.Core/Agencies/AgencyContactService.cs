using FluentValidation;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Audit;
using GovInfoReports.Core.Store;
using GovInfoReports.Templates.Content;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Agencies;

/// <summary>单位信息, kept by those who draft.</summary>
public sealed class AgencyContactService(IDbContextFactory<ReportsDbContext> database, TimeProvider clock)
{
    /// <summary>Stores the contact data of the actor's own agency; empty values become unknown.</summary>
    /// <returns>The data as stored.</returns>
    /// <exception cref="NotFoundException">The actor drafts for no agency.</exception>
    /// <exception cref="RefusedException">A value is wrong; the message says which.</exception>
    public async Task<AgencyContact> SaveAsync(Actor actor, AgencyContact wanted, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var agency = actor.Drafts ? await db.Agencies.SingleOrDefaultAsync(candidate => candidate.Id == actor.AgencyId, cancellation) : null;
        if (agency is null)
        {
            throw new NotFoundException("没有找到可以修改的单位信息。");
        }

        var contact = new AgencyContact(Trim(wanted.Address), Trim(wanted.Postcode), Trim(wanted.Phone), Trim(wanted.Website), Trim(wanted.Mailbox));
        ContactValidator.Instance.EnsureValid(contact);
        if (contact != agency.Contact)
        {
            agency.Contact = contact;
            db.Audit(actor, AuditAction.AgencyContactChanged, agency.Code, clock.GetUtcNow());
            await db.SaveChangesAsync(cancellation);
        }

        return contact;
    }

    private static string? Trim(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private sealed class ContactValidator : AbstractValidator<AgencyContact>
    {
        public static readonly ContactValidator Instance = new();

        private ContactValidator()
        {
            RuleFor(contact => contact.Address).MaximumLength(Agency.AddressLength).WithMessage($"地址不能超过 {Agency.AddressLength} 字。");
            RuleFor(contact => contact.Postcode).Matches("^[0-9]{6}$").WithMessage("邮编是六位数字。");
            RuleFor(contact => contact.Phone).Matches("^[0-9 ()（）+、，,转-]{7,60}$").WithMessage("电话请写成 0953-2037701 的样子。");
            RuleFor(contact => contact.Website).Matches("^https?://[^\\s]{4,290}$").WithMessage("网址请从 https:// 写起。");
            RuleFor(contact => contact.Mailbox).Matches("^[^@\\s]{1,64}@[^@\\s]{3,180}$").WithMessage("电子邮箱请写成 xxgk@example.gov.cn 的样子。");
        }
    }
}
