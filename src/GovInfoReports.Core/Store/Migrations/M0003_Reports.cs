using GovInfoReports.Core.Reports;
using GovInfoReports.Templates.Editions;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GovInfoReports.Core.Store.Migrations;

/// <summary>Reports with their history, and the view for people who write SQL.</summary>
[DbContext(typeof(ReportsDbContext))]
[Migration("0003_Reports")]
internal sealed class M0003_Reports : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE TABLE reports (
                id uuid NOT NULL,
                agency_id uuid NOT NULL,
                year integer NOT NULL,
                revision integer NOT NULL,
                edition character varying(10) NOT NULL,
                status character varying(20) NOT NULL,
                version integer NOT NULL,
                created_at timestamp with time zone NOT NULL,
                updated_at timestamp with time zone NOT NULL,
                t2 integer[] NOT NULL,
                t3 integer[] NOT NULL,
                t4 integer[] NOT NULL,
                fee numeric(18,6),
                texts jsonb NOT NULL,
                CONSTRAINT pk_reports PRIMARY KEY (id),
                CONSTRAINT ck_reports_t2 CHECK (cardinality(t2) = 9),
                CONSTRAINT ck_reports_t3 CHECK (cardinality(t3) = 175),
                CONSTRAINT ck_reports_t4 CHECK (cardinality(t4) = 15),
                CONSTRAINT fk_reports_agency FOREIGN KEY (agency_id) REFERENCES agencies (id) ON DELETE RESTRICT,
                CONSTRAINT fk_reports_year FOREIGN KEY (year) REFERENCES reporting_years (year) ON DELETE RESTRICT
            );
            CREATE UNIQUE INDEX ux_reports_agency_year_revision ON reports (agency_id, year, revision);
            CREATE UNIQUE INDEX ux_reports_live ON reports (agency_id, year) WHERE status <> 'Published';
            CREATE INDEX ix_reports_year ON reports (year);

            CREATE TABLE report_edits (
                id uuid NOT NULL,
                report_id uuid NOT NULL,
                operation_id uuid NOT NULL,
                field character varying(40) NOT NULL,
                before text NOT NULL,
                after text NOT NULL,
                editor_id uuid NOT NULL,
                editor_name character varying(60) NOT NULL,
                at timestamp with time zone NOT NULL,
                version integer NOT NULL,
                CONSTRAINT pk_report_edits PRIMARY KEY (id),
                CONSTRAINT fk_report_edits_report FOREIGN KEY (report_id) REFERENCES reports (id) ON DELETE RESTRICT
            );
            CREATE UNIQUE INDEX ux_report_edits_operation ON report_edits (report_id, operation_id);
            CREATE INDEX ix_report_edits_version ON report_edits (report_id, version);
            CREATE TRIGGER report_edits_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_edits
                FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

            CREATE TABLE report_events (
                id uuid NOT NULL,
                report_id uuid NOT NULL,
                action character varying(20) NOT NULL,
                from_status character varying(20),
                to_status character varying(20) NOT NULL,
                comment character varying(2000),
                actor_id uuid NOT NULL,
                actor_name character varying(60) NOT NULL,
                at timestamp with time zone NOT NULL,
                CONSTRAINT pk_report_events PRIMARY KEY (id),
                CONSTRAINT fk_report_events_report FOREIGN KEY (report_id) REFERENCES reports (id) ON DELETE RESTRICT
            );
            CREATE INDEX ix_report_events_report_id ON report_events (report_id);
            CREATE TRIGGER report_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_events
                FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
            """);
        migrationBuilder.Sql(CellView());
    }

    /// <summary>One row per cell, made from the edition: a cell's array index never changes for that edition.</summary>
    private static string CellView()
    {
        var edition = AnnualReport2021.Edition;
        var cells =
            from table in edition.Tables
            from cell in FigureArrays.CountCells(edition, table.Id).Select((cell, index) => (cell.Key, Array: table.Id.ToLowerInvariant(), Index: index + 1))
            select $"('{edition.Id}', '{cell.Key.Table}', '{cell.Key.Row}', '{cell.Key.Column}', '{cell.Array}', {cell.Index})";
        var amount = FigureArrays.AmountCell(edition).Key;
        return $"""
            CREATE VIEW report_cells AS
            SELECT r.id AS report_id, c."table", c."row", c."column",
                CASE c.source WHEN 't2' THEN r.t2[c.index] WHEN 't3' THEN r.t3[c.index] WHEN 't4' THEN r.t4[c.index] ELSE r.fee END AS value
            FROM reports r JOIN (VALUES
                {string.Join(",\n    ", cells)},
                ('{edition.Id}', '{amount.Table}', '{amount.Row}', '{amount.Column}', 'fee', 0)
            ) AS c (edition, "table", "row", "column", source, index) ON c.edition = r.edition
            """;
    }
}
