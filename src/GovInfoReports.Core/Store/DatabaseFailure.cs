using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovInfoReports.Core.Store;

internal static class DatabaseFailure
{
    /// <summary>Whether the write was refused because such a row exists.</summary>
    public static bool IsDuplicate(this DbUpdateException exception) =>
        exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
