using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GovInfoReports.Core.Store.Migrations;

/// <summary>Accounts and the audit log, which takes rows and never gives them back.</summary>
[DbContext(typeof(ReportsDbContext))]
[Migration("0002_Accounts")]
internal sealed class M0002_Accounts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE accounts (
            id uuid NOT NULL,
            display_name character varying(60) NOT NULL,
            role character varying(20) NOT NULL,
            agency_id uuid,
            user_name character varying(60) NOT NULL,
            normalized_user_name character varying(60) NOT NULL,
            email character varying(254),
            normalized_email character varying(254),
            email_confirmed boolean NOT NULL,
            password_hash text,
            security_stamp text,
            concurrency_stamp text,
            lockout_end timestamp with time zone,
            lockout_enabled boolean NOT NULL,
            access_failed_count integer NOT NULL,
            CONSTRAINT pk_accounts PRIMARY KEY (id),
            CONSTRAINT fk_accounts_agency FOREIGN KEY (agency_id) REFERENCES agencies (id) ON DELETE RESTRICT
        );
        CREATE UNIQUE INDEX ux_accounts_normalized_user_name ON accounts (normalized_user_name);
        CREATE INDEX ix_accounts_agency_id ON accounts (agency_id);

        CREATE TABLE audit_entries (
            id uuid NOT NULL,
            at timestamp with time zone NOT NULL,
            action character varying(30) NOT NULL,
            actor_id uuid,
            actor_name character varying(60) NOT NULL,
            subject character varying(200) NOT NULL,
            remote_address character varying(60),
            CONSTRAINT pk_audit_entries PRIMARY KEY (id)
        );
        CREATE INDEX ix_audit_entries_at ON audit_entries (at);

        CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION '% rows are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END $$;
        CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        """);
}
