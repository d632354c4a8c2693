using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GovInfoReports.Core.Store.Migrations;

/// <summary>Comments on reports with what followed, and why reports were returned.</summary>
[DbContext(typeof(ReportsDbContext))]
[Migration("0006_Comments")]
internal sealed class M0006_Comments : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE comments (
            id uuid NOT NULL,
            report_id uuid NOT NULL,
            field character varying(40),
            quote character varying(500),
            start integer,
            text character varying(1000) NOT NULL,
            author_id uuid NOT NULL,
            author_name character varying(60) NOT NULL,
            author_role character varying(20) NOT NULL,
            at timestamp with time zone NOT NULL,
            CONSTRAINT pk_comments PRIMARY KEY (id),
            CONSTRAINT fk_comments_report FOREIGN KEY (report_id) REFERENCES reports (id) ON DELETE RESTRICT
        );
        CREATE INDEX ix_comments_report_id ON comments (report_id);
        CREATE TRIGGER comments_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON comments
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

        CREATE TABLE comment_entries (
            id uuid NOT NULL,
            comment_id uuid NOT NULL,
            kind character varying(20) NOT NULL,
            text character varying(1000),
            author_id uuid NOT NULL,
            author_name character varying(60) NOT NULL,
            author_role character varying(20) NOT NULL,
            at timestamp with time zone NOT NULL,
            CONSTRAINT pk_comment_entries PRIMARY KEY (id),
            CONSTRAINT fk_comment_entries_comment FOREIGN KEY (comment_id) REFERENCES comments (id) ON DELETE RESTRICT
        );
        CREATE INDEX ix_comment_entries_comment_id ON comment_entries (comment_id);
        CREATE TRIGGER comment_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON comment_entries
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

        ALTER TABLE report_events ADD COLUMN reasons character varying(30)[] NOT NULL DEFAULT ARRAY[]::character varying(30)[];
        """);
}
