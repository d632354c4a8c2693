using GovInfoReports.Core.Accounts;

namespace GovInfoReports.Core.Agencies;

internal static class AgencyAccess
{
    /// <exception cref="NotFoundException">The actor is no administrator.</exception>
    public static void EnsureKeepsAgencies(this Actor actor)
    {
        if (actor.Role != AccountRole.Administrator)
        {
            throw new NotFoundException("没有找到机关管理功能。");
        }
    }
}
