using FluentValidation;

namespace GovInfoReports.Core.Accounts;

internal sealed class NewAccountValidator : AbstractValidator<NewAccount>
{
    public static readonly NewAccountValidator Instance = new();

    private NewAccountValidator()
    {
        RuleFor(account => account.UserName).Matches("^[a-zA-Z][a-zA-Z0-9._-]{2,59}$").WithMessage("账号名须以字母开头，由 3 至 60 位字母、数字、点、横线组成。");
        RuleFor(account => account.DisplayName).NotEmpty().WithMessage("请填写姓名。")
            .MaximumLength(Account.NameLength).WithMessage($"姓名不能超过 {Account.NameLength} 字。");
        RuleFor(account => account.AgencyCode).NotEmpty().When(account => NeedsAgency(account.Role)).WithMessage("填报员、单位负责人和审核员须指定所属机关。");
        RuleFor(account => account.AgencyCode).Empty().Unless(account => NeedsAgency(account.Role)).WithMessage("系统管理员和审计员不属于任何机关。");
    }

    private static bool NeedsAgency(AccountRole role) => role is AccountRole.Drafter or AccountRole.AgencyLead or AccountRole.Reviewer;
}
