using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GovInfoReports.Core.Store.Migrations;

/// <summary>What readers say is wrong. The public site may write it and nothing else, and cannot read it.</summary>
[DbContext(typeof(ReportsDbContext))]
[Migration("0013_Feedback")]
internal sealed class M0013_Feedback : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE reader_feedback (
            id uuid NOT NULL,
            publication_id uuid NOT NULL,
            text character varying(1000) NOT NULL,
            contact character varying(100),
            sent_at timestamp with time zone NOT NULL,
            outcome character varying(20),
            answer character varying(500),
            handled_at timestamp with time zone,
            handled_by character varying(60),
            CONSTRAINT pk_reader_feedback PRIMARY KEY (id),
            CONSTRAINT fk_reader_feedback_publication FOREIGN KEY (publication_id) REFERENCES publications (id) ON DELETE RESTRICT,
            CONSTRAINT ck_reader_feedback_handled CHECK ((outcome IS NULL) = (handled_at IS NULL) AND (outcome IS NULL) = (handled_by IS NULL))
        );
        CREATE INDEX ix_reader_feedback_publication_id ON reader_feedback (publication_id);
        CREATE INDEX ix_reader_feedback_open ON reader_feedback (sent_at) WHERE outcome IS NULL;

        GRANT INSERT (id, publication_id, text, contact, sent_at) ON reader_feedback TO govinfo_public;
        """);
}
