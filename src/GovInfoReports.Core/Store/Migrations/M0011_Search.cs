using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GovInfoReports.Core.Store.Migrations;

/// <summary>The newest revisions, laid out for searching and adding up.</summary>
[DbContext(typeof(ReportsDbContext))]
[Migration("0011_Search")]
internal sealed class M0011_Search : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE published_reports (
            agency_id uuid NOT NULL,
            year integer NOT NULL,
            publication_id uuid NOT NULL,
            published_at timestamp with time zone NOT NULL,
            edition character varying(10) NOT NULL,
            t2 integer[] NOT NULL,
            t3 integer[] NOT NULL,
            t4 integer[] NOT NULL,
            fee numeric(18,6),
            head text NOT NULL,
            body text NOT NULL,
            CONSTRAINT pk_published_reports PRIMARY KEY (agency_id, year),
            CONSTRAINT fk_published_reports_agency FOREIGN KEY (agency_id) REFERENCES agencies (id) ON DELETE RESTRICT,
            CONSTRAINT fk_published_reports_publication FOREIGN KEY (publication_id) REFERENCES publications (id) ON DELETE RESTRICT
        );
        CREATE UNIQUE INDEX ux_published_reports_publication_id ON published_reports (publication_id);
        CREATE INDEX ix_published_reports_year ON published_reports (year, published_at);

        -- Every sign and every pair of neighbouring signs, so that a word of any length is found by its pairs.
        CREATE FUNCTION search_tokens(body text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
            SELECT array_agg(DISTINCT token)
            FROM string_to_array(body, NULL) AS signs (sign),
                generate_subscripts(sign, 1) AS i,
                unnest(ARRAY[sign[i], sign[i] || sign[i + 1]]) AS token
            WHERE token NOT LIKE E'%\n%'
        $$;
        CREATE INDEX ix_published_reports_tokens ON published_reports USING gin (search_tokens(body));

        GRANT SELECT ON published_reports TO govinfo_public;
        """);
}
