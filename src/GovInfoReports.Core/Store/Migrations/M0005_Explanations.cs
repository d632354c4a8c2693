using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GovInfoReports.Core.Store.Migrations;

/// <summary>What drafters write to warnings and what reviewers decide about it. Nobody's words are ever lost.</summary>
[DbContext(typeof(ReportsDbContext))]
[Migration("0005_Explanations")]
internal sealed class M0005_Explanations : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE explanations (
            id uuid NOT NULL,
            report_id uuid NOT NULL,
            finding_key character varying(60) NOT NULL,
            rule character varying(20) NOT NULL,
            message text NOT NULL,
            text character varying(500) NOT NULL,
            author_id uuid NOT NULL,
            author_name character varying(60) NOT NULL,
            at timestamp with time zone NOT NULL,
            from_revision integer,
            CONSTRAINT pk_explanations PRIMARY KEY (id),
            CONSTRAINT fk_explanations_report FOREIGN KEY (report_id) REFERENCES reports (id) ON DELETE RESTRICT
        );
        CREATE INDEX ix_explanations_finding ON explanations (report_id, finding_key);
        CREATE TRIGGER explanations_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON explanations
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

        CREATE TABLE explanation_decisions (
            id uuid NOT NULL,
            explanation_id uuid NOT NULL,
            verdict character varying(20) NOT NULL,
            message text NOT NULL,
            reason character varying(500),
            decider_id uuid NOT NULL,
            decider_name character varying(60) NOT NULL,
            at timestamp with time zone NOT NULL,
            CONSTRAINT pk_explanation_decisions PRIMARY KEY (id),
            CONSTRAINT fk_explanation_decisions_explanation FOREIGN KEY (explanation_id) REFERENCES explanations (id) ON DELETE RESTRICT
        );
        CREATE INDEX ix_explanation_decisions_explanation_id ON explanation_decisions (explanation_id);
        CREATE TRIGGER explanation_decisions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON explanation_decisions
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        """);
}
