using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GovInfoReports.Core.Store.Migrations;

/// <summary>Agencies in their tree, years and deadlines, accounts, audit.</summary>
[DbContext(typeof(ReportsDbContext))]
[Migration("0001_Agencies")]
internal sealed class M0001_Agencies : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE agencies (
            id uuid NOT NULL,
            code character varying(60) NOT NULL,
            name character varying(100) NOT NULL,
            kind character varying(40) NOT NULL,
            parent_id uuid,
            CONSTRAINT pk_agencies PRIMARY KEY (id),
            CONSTRAINT fk_agencies_parent FOREIGN KEY (parent_id) REFERENCES agencies (id) ON DELETE RESTRICT
        );
        CREATE UNIQUE INDEX ux_agencies_code ON agencies (code);
        CREATE INDEX ix_agencies_parent_id ON agencies (parent_id);

        CREATE FUNCTION agency_subtree(root uuid) RETURNS TABLE (id uuid) LANGUAGE sql STABLE AS $$
            WITH RECURSIVE below AS (
                SELECT a.id FROM agencies a WHERE a.id = root
                UNION
                SELECT a.id FROM agencies a JOIN below b ON a.parent_id = b.id)
            SELECT below.id FROM below
        $$;

        CREATE TABLE reporting_years (
            year integer NOT NULL,
            edition character varying(10) NOT NULL,
            due_on date NOT NULL,
            CONSTRAINT pk_reporting_years PRIMARY KEY (year)
        );

        CREATE TABLE local_deadlines (
            office_id uuid NOT NULL,
            year integer NOT NULL,
            due_on date NOT NULL,
            CONSTRAINT pk_local_deadlines PRIMARY KEY (office_id, year),
            CONSTRAINT fk_local_deadlines_office FOREIGN KEY (office_id) REFERENCES agencies (id) ON DELETE RESTRICT,
            CONSTRAINT fk_local_deadlines_year FOREIGN KEY (year) REFERENCES reporting_years (year) ON DELETE RESTRICT
        );
        CREATE INDEX ix_local_deadlines_year ON local_deadlines (year);

        -- The nearest office's own date; the law is the outer limit.
        CREATE FUNCTION report_due_on(agency uuid, report_year integer) RETURNS date LANGUAGE sql STABLE AS $$
            WITH RECURSIVE above AS (
                SELECT a.id, a.parent_id, 0 AS distance FROM agencies a WHERE a.id = agency
                UNION ALL
                SELECT a.id, a.parent_id, b.distance + 1 FROM agencies a JOIN above b ON a.id = b.parent_id)
            SELECT LEAST(
                (SELECT y.due_on FROM reporting_years y WHERE y.year = report_year),
                (SELECT d.due_on FROM above b JOIN local_deadlines d ON d.office_id = b.id AND d.year = report_year
                 ORDER BY b.distance LIMIT 1))
        $$;
        """);
}
