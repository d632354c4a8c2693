using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GovInfoReports.Core.Store.Migrations;

/// <summary>What the office's board needs: settings of agencies, rules of offices, notifications, counts, scheduled publications.</summary>
[DbContext(typeof(ReportsDbContext))]
[Migration("0007_Board")]
internal sealed class M0007_Board : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            ALTER TABLE agencies ADD COLUMN files boolean NOT NULL DEFAULT true, ADD COLUMN requires_sign_off boolean NOT NULL DEFAULT false;
            UPDATE agencies SET files = kind <> 'OpenGovernmentOffice';
            ALTER TABLE agencies ALTER COLUMN files DROP DEFAULT, ALTER COLUMN requires_sign_off DROP DEFAULT;

            CREATE TABLE office_rules (
                office_id uuid NOT NULL,
                pack character varying(40) NOT NULL,
                longest_overview integer,
                shortest_item integer,
                submit_by character varying(5),
                topics jsonb,
                CONSTRAINT pk_office_rules PRIMARY KEY (office_id),
                CONSTRAINT fk_office_rules_office FOREIGN KEY (office_id) REFERENCES agencies (id) ON DELETE RESTRICT
            );

            ALTER TABLE reports ADD COLUMN approved_hash character varying(64);
            DROP INDEX ix_reports_year;
            CREATE INDEX ix_reports_year_updated_at ON reports (year, updated_at);

            CREATE TABLE report_counts (
                report_id uuid NOT NULL,
                version integer NOT NULL,
                filled integer NOT NULL,
                fields integer NOT NULL,
                errors integer NOT NULL,
                warnings integer NOT NULL,
                counted_at timestamp with time zone NOT NULL,
                CONSTRAINT pk_report_counts PRIMARY KEY (report_id),
                CONSTRAINT fk_report_counts_report FOREIGN KEY (report_id) REFERENCES reports (id) ON DELETE RESTRICT
            );

            CREATE TABLE notifications (
                id uuid NOT NULL,
                agency_id uuid,
                account_id uuid,
                kind character varying(30) NOT NULL,
                subject character varying(200) NOT NULL,
                text character varying(4000) NOT NULL,
                report_id uuid,
                year integer NOT NULL,
                sender_name character varying(60) NOT NULL,
                created_at timestamp with time zone NOT NULL,
                read_at timestamp with time zone,
                read_by character varying(60),
                mail_due_at timestamp with time zone,
                mail_attempts integer NOT NULL,
                mailed_at timestamp with time zone,
                mail_failure character varying(500),
                CONSTRAINT pk_notifications PRIMARY KEY (id),
                CONSTRAINT ck_notifications_recipient CHECK ((agency_id IS NULL) <> (account_id IS NULL)),
                CONSTRAINT fk_notifications_agency FOREIGN KEY (agency_id) REFERENCES agencies (id) ON DELETE RESTRICT,
                CONSTRAINT fk_notifications_account FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE RESTRICT,
                CONSTRAINT fk_notifications_report FOREIGN KEY (report_id) REFERENCES reports (id) ON DELETE RESTRICT
            );
            CREATE INDEX ix_notifications_agency_id ON notifications (agency_id, created_at);
            CREATE INDEX ix_notifications_account_id ON notifications (account_id, created_at);
            CREATE INDEX ix_notifications_report_id ON notifications (report_id);
            CREATE INDEX ix_notifications_mail_due_at ON notifications (mail_due_at) WHERE mail_due_at IS NOT NULL;

            CREATE TABLE publication_schedules (
                report_id uuid NOT NULL,
                publish_at timestamp with time zone NOT NULL,
                note character varying(1000),
                reviewer_id uuid NOT NULL,
                failed_at timestamp with time zone,
                failure character varying(500),
                CONSTRAINT pk_publication_schedules PRIMARY KEY (report_id),
                CONSTRAINT fk_publication_schedules_report FOREIGN KEY (report_id) REFERENCES reports (id) ON DELETE RESTRICT,
                CONSTRAINT fk_publication_schedules_reviewer FOREIGN KEY (reviewer_id) REFERENCES accounts (id) ON DELETE RESTRICT
            );
            CREATE INDEX ix_publication_schedules_reviewer_id ON publication_schedules (reviewer_id);
            CREATE INDEX ix_publication_schedules_publish_at ON publication_schedules (publish_at);
            """);
        migrationBuilder.Sql(Rules);
    }

    // An office's own date for one year comes before its date for every year; the nearest office that has either decides.
    private const string Rules = """
        CREATE FUNCTION nearest_office_rules(agency uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
            WITH RECURSIVE above AS (
                SELECT a.id, a.parent_id, 0 AS distance FROM agencies a WHERE a.id = agency
                UNION ALL
                SELECT a.id, a.parent_id, b.distance + 1 FROM agencies a JOIN above b ON a.id = b.parent_id)
            SELECT r.office_id FROM above b JOIN office_rules r ON r.office_id = b.id ORDER BY b.distance LIMIT 1
        $$;

        CREATE OR REPLACE FUNCTION report_due_on(agency uuid, report_year integer) RETURNS date LANGUAGE sql STABLE AS $$
            WITH RECURSIVE above AS (
                SELECT a.id, a.parent_id, 0 AS distance FROM agencies a WHERE a.id = agency
                UNION ALL
                SELECT a.id, a.parent_id, b.distance + 1 FROM agencies a JOIN above b ON a.id = b.parent_id)
            SELECT LEAST(
                (SELECT y.due_on FROM reporting_years y WHERE y.year = report_year),
                (SELECT COALESCE(d.due_on, to_date((report_year + 1) || '-' || r.submit_by, 'YYYY-MM-DD'))
                 FROM above b
                 LEFT JOIN local_deadlines d ON d.office_id = b.id AND d.year = report_year
                 LEFT JOIN office_rules r ON r.office_id = b.id
                 WHERE d.due_on IS NOT NULL OR r.submit_by IS NOT NULL
                 ORDER BY b.distance LIMIT 1))
        $$;
        """;
}
