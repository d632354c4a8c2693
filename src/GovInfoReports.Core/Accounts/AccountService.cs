using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Audit;
using GovInfoReports.Core.Store;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Accounts;

/// <summary>A new account, as an administrator asks for it.</summary>
/// <param name="AgencyCode">Own agency of a drafter or lead, own office of a reviewer; null for the others.</param>
public sealed record NewAccount(string UserName, string DisplayName, AccountRole Role, string? AgencyCode, string Password);

/// <summary>Creates accounts and checks passwords. Each call is one transaction with its audit row.</summary>
public sealed class AccountService(ReportsDbContext db, UserManager<Account> users, TimeProvider clock)
{
    /// <exception cref="NotFoundException">The actor is no administrator, or no agency has the code.</exception>
    /// <exception cref="RefusedException">A field is wrong; the message names it.</exception>
    public async Task<Guid> CreateAsync(Actor actor, NewAccount wanted, CancellationToken cancellation)
    {
        EnsureAdministrator(actor);
        NewAccountValidator.Instance.EnsureValid(wanted);
        var agency = wanted.AgencyCode is null ? null : await db.Agencies.GetAsync(wanted.AgencyCode, cancellation);
        var account = new Account
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            UserName = wanted.UserName,
            DisplayName = wanted.DisplayName,
            Role = wanted.Role,
            AgencyId = agency?.Id,
        };
        db.Audit(actor, AuditAction.AccountCreated, wanted.UserName, clock.GetUtcNow());
        Ensure(await users.CreateAsync(account, wanted.Password));
        return account.Id;
    }

    /// <summary>Sets a new password and lifts a lockout.</summary>
    /// <exception cref="NotFoundException">The actor is no administrator, or there is no such account.</exception>
    public async Task ResetPasswordAsync(Actor actor, string userName, string password, CancellationToken cancellation)
    {
        EnsureAdministrator(actor);
        var account = await users.FindByNameAsync(userName) ?? throw new NotFoundException($"没有找到账号“{userName}”。");
        foreach (var validator in users.PasswordValidators)
        {
            Ensure(await validator.ValidateAsync(users, account, password));
        }

        account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        db.Audit(actor, AuditAction.PasswordReset, userName, clock.GetUtcNow());

        // Saves the account and the audit row together and ends every session of the account.
        cancellation.ThrowIfCancellationRequested();
        Ensure(await users.UpdateSecurityStampAsync(account));
    }

    /// <summary>Checks a password: five failures lock the account for fifteen minutes; every attempt is recorded.</summary>
    /// <returns>The account, or a Chinese sentence that says why not.</returns>
    public async Task<(Account? Account, string? Refusal)> SignInAsync(string userName, string password, string? remoteAddress, CancellationToken cancellation)
    {
        var account = await users.FindByNameAsync(userName);
        if (account is null)
        {
            return await RefuseAsync(null, userName, AuditAction.SignInFailed, "账号或密码不正确。", remoteAddress, cancellation);
        }

        if (await users.IsLockedOutAsync(account))
        {
            return await RefuseAsync(account, userName, AuditAction.LockedOut, "账号因多次输错密码已锁定，请 15 分钟后再试或联系系统管理员。", remoteAddress, cancellation);
        }

        var right = await users.CheckPasswordAsync(account, password);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        Ensure(right ? await users.ResetAccessFailedCountAsync(account) : await users.AccessFailedAsync(account));
        Record(account, userName, right ? AuditAction.SignedIn : AuditAction.SignInFailed, remoteAddress);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return right ? (account, null) : (null, "账号或密码不正确。");
    }

    /// <summary>Records that the person signed out.</summary>
    public async Task SignOutAsync(Actor actor, string? remoteAddress, CancellationToken cancellation)
    {
        var account = await db.Accounts.SingleAsync(candidate => candidate.Id == actor.AccountId, cancellation);
        Record(account, account.UserName!, AuditAction.SignedOut, remoteAddress);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<(Account?, string?)> RefuseAsync(
        Account? account, string userName, AuditAction action, string refusal, string? remoteAddress, CancellationToken cancellation)
    {
        Record(account, userName, action, remoteAddress);
        await db.SaveChangesAsync(cancellation);
        return (null, refusal);
    }

    private void Record(Account? account, string userName, AuditAction action, string? remoteAddress) => db.Add(new AuditEntry
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        At = clock.GetUtcNow(),
        Action = action,
        ActorId = account?.Id,
        ActorName = account?.DisplayName ?? string.Empty,
        Subject = userName.Length > Account.NameLength ? userName[..Account.NameLength] : userName,
        RemoteAddress = remoteAddress,
    });

    private static void EnsureAdministrator(Actor actor)
    {
        if (actor.Role != AccountRole.Administrator)
        {
            throw new NotFoundException("没有找到这个账号。");
        }
    }

    private static void Ensure(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new RefusedException(string.Concat(result.Errors.Select(error => error.Description)));
        }
    }
}
