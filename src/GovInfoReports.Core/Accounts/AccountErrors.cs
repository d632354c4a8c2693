using Microsoft.AspNetCore.Identity;

namespace GovInfoReports.Core.Accounts;

/// <summary>Identity's messages in Chinese.</summary>
internal sealed class AccountErrors : IdentityErrorDescriber
{
    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), $"账号“{userName}”已存在。");

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), $"账号名“{userName}”含有不允许的字符。");

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), $"密码至少 {length} 位。");

    public override IdentityError PasswordRequiresDigit() => Error(nameof(PasswordRequiresDigit), "密码须含数字。");

    public override IdentityError PasswordRequiresLower() => Error(nameof(PasswordRequiresLower), "密码须含小写字母。");

    public override IdentityError PasswordRequiresUpper() => Error(nameof(PasswordRequiresUpper), "密码须含大写字母。");

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), "账号刚被他人修改，请重试。");

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
