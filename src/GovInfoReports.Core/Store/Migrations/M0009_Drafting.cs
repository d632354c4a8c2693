using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GovInfoReports.Core.Store.Migrations;

/// <summary>Contact data of agencies, what a draft took over from last year, steps that can be undone, and who is drafting now.</summary>
[DbContext(typeof(ReportsDbContext))]
[Migration("0009_Drafting")]
internal sealed class M0009_Drafting : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        ALTER TABLE agencies
            ADD address character varying(200),
            ADD postcode character varying(10),
            ADD phone character varying(60),
            ADD website character varying(300),
            ADD mailbox character varying(254);

        ALTER TABLE reports
            ADD carried_over_from uuid,
            ADD CONSTRAINT fk_reports_carried_over_from FOREIGN KEY (carried_over_from) REFERENCES publications (id) ON DELETE RESTRICT;
        CREATE INDEX ix_reports_carried_over_from ON reports (carried_over_from);

        ALTER TABLE report_edits
            ADD kind character varying(20) NOT NULL DEFAULT 'Typed',
            ADD step uuid,
            ADD reverses uuid;
        ALTER TABLE report_edits ALTER kind DROP DEFAULT;

        -- Worth nothing after a restart, and written every few seconds: kept out of the write-ahead log.
        CREATE UNLOGGED TABLE report_presences (
            report_id uuid NOT NULL,
            account_id uuid NOT NULL,
            name character varying(60) NOT NULL,
            field character varying(40),
            seen_at timestamp with time zone NOT NULL,
            CONSTRAINT pk_report_presences PRIMARY KEY (report_id, account_id),
            CONSTRAINT fk_report_presences_report FOREIGN KEY (report_id) REFERENCES reports (id) ON DELETE CASCADE
        );
        """);
}
