using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GovInfoReports.Core.Store.Migrations;

/// <summary>Into which agency another was merged, and when; from that year on it files no report of its own.</summary>
[DbContext(typeof(ReportsDbContext))]
[Migration("0018_Mergers")]
internal sealed class M0018_Mergers : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        ALTER TABLE agencies ADD COLUMN merged_into_id uuid, ADD COLUMN merged_on date,
            ADD CONSTRAINT fk_agencies_merged_into FOREIGN KEY (merged_into_id) REFERENCES agencies (id) ON DELETE RESTRICT,
            ADD CONSTRAINT ck_agencies_merged CHECK ((merged_into_id IS NULL) = (merged_on IS NULL) AND merged_into_id <> id);
        CREATE INDEX ix_agencies_merged_into_id ON agencies (merged_into_id);

        -- Takes columns, not a key, so that the planner puts the expression in its place.
        CREATE FUNCTION agency_files(files boolean, merged_on date, report_year integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
            SELECT files AND (merged_on IS NULL OR report_year < extract(year FROM merged_on))
        $$;

        GRANT SELECT (merged_into_id, merged_on) ON agencies TO govinfo_public;
        """);
}
