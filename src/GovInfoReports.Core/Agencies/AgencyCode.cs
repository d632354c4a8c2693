using System.Text.RegularExpressions;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Agencies;

/// <summary>机关代码: names an agency in public addresses; once used, no other agency gets it.</summary>
internal static partial class AgencyCode
{
    public const string Form = "机关代码由小写字母、数字和横线组成，以字母开头，2 至 60 位。";

    public static bool IsValid(string code) => Pattern().IsMatch(code);

    /// <exception cref="RefusedException">It is no code.</exception>
    public static void EnsureValid(string code)
    {
        if (!IsValid(code))
        {
            throw new RefusedException(Form);
        }
    }

    /// <summary>Two changes of the tree at the same time could make a ring of offices or give a code twice.</summary>
    public static Task LockAgenciesAsync(this ReportsDbContext db, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"LOCK TABLE agencies IN SHARE ROW EXCLUSIVE MODE", cancellation);

    /// <param name="agency">The agency that wants it, which may take its own former code back; null for a new one.</param>
    /// <exception cref="RefusedException">Another agency has or had the code.</exception>
    public static async Task EnsureFreeAsync(this ReportsDbContext db, string code, Guid? agency, CancellationToken cancellation)
    {
        if (await db.Agencies.AnyAsync(other => other.Code == code && other.Id != agency, cancellation))
        {
            throw new RefusedException($"机关代码“{code}”已被使用。");
        }

        if (await db.AgencyRenamings.AnyAsync(former => former.Code == code && former.AgencyId != agency, cancellation))
        {
            throw new RefusedException($"机关代码“{code}”是另一个机关的曾用代码，它的公开网址仍然有效，请换一个。");
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{1,59}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
