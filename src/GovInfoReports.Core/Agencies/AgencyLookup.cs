using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Agencies;

internal static class AgencyLookup
{
    /// <exception cref="NotFoundException">No agency has the code.</exception>
    public static async Task<Agency> GetAsync(this IQueryable<Agency> agencies, string code, CancellationToken cancellation) =>
        await agencies.SingleOrDefaultAsync(agency => agency.Code == code, cancellation) ?? throw NotFoundException.Agency(code);

    /// <exception cref="NotFoundException">No office has the code.</exception>
    public static async Task<Agency> GetOfficeAsync(this IQueryable<Agency> agencies, string code, CancellationToken cancellation) =>
        await agencies.SingleOrDefaultAsync(agency => agency.Code == code && agency.Kind == AgencyKind.OpenGovernmentOffice, cancellation) ?? throw NoOffice(code);

    public static NotFoundException NoOffice(string code) => NotFoundException.Agency(code, "政务公开办");
}
