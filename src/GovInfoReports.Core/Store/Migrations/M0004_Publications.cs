using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GovInfoReports.Core.Store.Migrations;

/// <summary>Publications, which never change, and the role of the public site, which can only read them.</summary>
[DbContext(typeof(ReportsDbContext))]
[Migration("0004_Publications")]
internal sealed class M0004_Publications : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE publications (
            id uuid NOT NULL,
            sequence bigint NOT NULL,
            report_id uuid NOT NULL,
            agency_id uuid NOT NULL,
            agency_code character varying(60) NOT NULL,
            agency_name character varying(100) NOT NULL,
            year integer NOT NULL,
            revision integer NOT NULL,
            title text NOT NULL,
            content text NOT NULL,
            note character varying(1000),
            published_at timestamp with time zone NOT NULL,
            previous_hash character varying(64) NOT NULL,
            hash character varying(64) NOT NULL,
            CONSTRAINT pk_publications PRIMARY KEY (id),
            CONSTRAINT fk_publications_agency FOREIGN KEY (agency_id) REFERENCES agencies (id) ON DELETE RESTRICT,
            CONSTRAINT fk_publications_report FOREIGN KEY (report_id) REFERENCES reports (id) ON DELETE RESTRICT
        );
        CREATE UNIQUE INDEX ux_publications_sequence ON publications (sequence);
        CREATE UNIQUE INDEX ux_publications_report_id ON publications (report_id);
        CREATE UNIQUE INDEX ux_publications_address ON publications (year, agency_code, revision);
        CREATE INDEX ix_publications_agency_id ON publications (agency_id);
        CREATE TRIGGER publications_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON publications
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

        -- Roles belong to the whole server: another database of it may have made this one, even at the same moment.
        DO $$
        BEGIN
            CREATE ROLE govinfo_public LOGIN;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END $$;
        GRANT USAGE ON SCHEMA public TO govinfo_public;
        GRANT SELECT ON publications TO govinfo_public;
        GRANT SELECT (id, code, name, kind, parent_id) ON agencies TO govinfo_public;
        """);
}
