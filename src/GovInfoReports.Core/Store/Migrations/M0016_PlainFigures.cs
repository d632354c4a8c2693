using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GovInfoReports.Core.Store.Migrations;

/// <summary>
/// Figures are kept as they are. Beside a text of the wrong length PostgreSQL packed them, and unpacked the whole array for each of the 200 cells it added up.
/// </summary>
[DbContext(typeof(ReportsDbContext))]
[Migration("0016_PlainFigures")]
internal sealed class M0016_PlainFigures : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "reports", "published_reports" })
        {
            migrationBuilder.Sql($"""
                ALTER TABLE {table}
                    ALTER COLUMN t2 SET STORAGE PLAIN,
                    ALTER COLUMN t3 SET STORAGE PLAIN,
                    ALTER COLUMN t4 SET STORAGE PLAIN;
                UPDATE {table} SET t2 = array_cat(t2, '{"{}"}'), t3 = array_cat(t3, '{"{}"}'), t4 = array_cat(t4, '{"{}"}');
                """);
        }
    }
}
