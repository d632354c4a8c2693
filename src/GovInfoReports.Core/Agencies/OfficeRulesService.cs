using System.Collections.Immutable;
using System.Globalization;
using FluentValidation;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Audit;
using GovInfoReports.Core.Store;
using GovInfoReports.Templates.Checks;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Agencies;

/// <summary>Rules for an office as an administrator asks for them; null or empty values are the pack's.</summary>
/// <param name="SubmitBy"><c>MM-dd</c>.</param>
public sealed record WantedRules(string Pack, int? LongestOverview, int? ShortestItem, string? SubmitBy, ImmutableArray<RequiredTopic>? Topics);

/// <summary>Sets the rules of offices.</summary>
public sealed class OfficeRulesService(IDbContextFactory<ReportsDbContext> database, TimeProvider clock)
{
    /// <summary>Gives an office rules of its own, or takes them away.</summary>
    /// <param name="wanted">Null to have the rules from above.</param>
    /// <exception cref="NotFoundException">The actor is no administrator, or there is no such office.</exception>
    /// <exception cref="RefusedException">A value is wrong; the message says which.</exception>
    public async Task SaveAsync(Actor actor, string officeCode, WantedRules? wanted, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var office = actor.Role == AccountRole.Administrator ? await db.Agencies.GetOfficeAsync(officeCode, cancellation) : throw AgencyLookup.NoOffice(officeCode);

        await db.OfficeRules.Where(rules => rules.OfficeId == office.Id).ExecuteDeleteAsync(cancellation);
        if (wanted is not null)
        {
            WantedRulesValidator.Instance.EnsureValid(wanted);
            db.Add(RulesOf(office.Id, wanted));
        }

        // What was found under other rules is counted anew.
        var below = await db.SubtreeAsync(office.Id, cancellation);
        await db.ReportCounts.Where(count => db.Reports.Any(report => report.Id == count.ReportId && below.Contains(report.AgencyId))).ExecuteDeleteAsync(cancellation);
        db.Audit(actor, AuditAction.OfficeRulesChanged, $"{officeCode}：{(wanted is null ? "沿用上级" : RulePack.Get(wanted.Pack).Name)}", clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static OfficeRules RulesOf(Guid officeId, WantedRules wanted) => new()
    {
        OfficeId = officeId,
        Pack = wanted.Pack,
        LongestOverview = wanted.LongestOverview,
        ShortestItem = wanted.ShortestItem,
        SubmitBy = wanted.SubmitBy ?? RulePack.Get(wanted.Pack).SubmitBy?.In(2001).ToString("MM-dd", CultureInfo.InvariantCulture),
        Topics = wanted.Topics,
    };

    private sealed class WantedRulesValidator : AbstractValidator<WantedRules>
    {
        public static readonly WantedRulesValidator Instance = new();

        private WantedRulesValidator()
        {
            RuleFor(rules => rules.Pack).Must(id => RulePack.All.Any(pack => pack.Id == id)).WithMessage("请选择规则包。");
            RuleFor(rules => rules.LongestOverview).InclusiveBetween(300, 20_000).WithMessage("总体情况的最多字数须在 300 至 20000 之间。");
            RuleFor(rules => rules.ShortestItem).InclusiveBetween(1, 500).WithMessage("每项的最少字数须在 1 至 500 之间。");
            RuleFor(rules => rules.SubmitBy).Matches("^01-(0[1-9]|[12][0-9]|3[01])$").WithMessage("报送截止日须在 1 月 1 日至 31 日之间，写成 01-26 的样子（法定期限是 1 月 31 日）。");
            RuleFor(rules => rules.Topics).Must(topics => topics is null || topics.Value.All(IsWhole)).WithMessage("每个必写事项须有名称（不超过 100 字）和至少一个用来识别的词（不超过 50 字）。");
        }

        private static bool IsWhole(RequiredTopic topic) => topic.Name.Length is > 0 and <= 100 && topic.Words.Length > 0 && topic.Words.All(word => word.Length is > 0 and <= 50);
    }
}
