using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GovInfoReports.Core.Store.Migrations;

/// <summary>What agencies were called before, and which agencies file by when, for the public site.</summary>
[DbContext(typeof(ReportsDbContext))]
[Migration("0012_Renamings")]
internal sealed class M0012_Renamings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE agency_renamings (
            id uuid NOT NULL,
            agency_id uuid NOT NULL,
            code character varying(60) NOT NULL,
            name character varying(100) NOT NULL,
            until timestamp with time zone NOT NULL,
            CONSTRAINT pk_agency_renamings PRIMARY KEY (id),
            CONSTRAINT fk_agency_renamings_agency FOREIGN KEY (agency_id) REFERENCES agencies (id) ON DELETE RESTRICT
        );
        CREATE INDEX ix_agency_renamings_agency_id ON agency_renamings (agency_id);
        CREATE INDEX ix_agency_renamings_code ON agency_renamings (code);
        CREATE TRIGGER agency_renamings_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON agency_renamings
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

        GRANT SELECT ON agency_renamings, reporting_years TO govinfo_public;
        GRANT SELECT (files) ON agencies TO govinfo_public;
        """);
}
