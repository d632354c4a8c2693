using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GovInfoReports.Core.Store.Migrations;

/// <summary>The texts that are searched stand in rows of their own, without the figures; the rows are made by the command that migrates.</summary>
[DbContext(typeof(ReportsDbContext))]
[Migration("0017_PublishedTexts")]
internal sealed class M0017_PublishedTexts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        DROP FUNCTION search_candidates(text[]);
        DROP INDEX ix_published_reports_tokens;
        ALTER TABLE published_reports DROP COLUMN head, DROP COLUMN body;

        -- Text of any length goes out of the row, so that all heads are read in a few hundred pages.
        CREATE TABLE published_texts (
            agency_id uuid NOT NULL,
            year integer NOT NULL,
            publication_id uuid NOT NULL,
            place bigint NOT NULL,
            has_requests boolean NOT NULL,
            head text COLLATE "C" NOT NULL,
            body text COMPRESSION lz4 COLLATE "C" NOT NULL,
            CONSTRAINT pk_published_texts PRIMARY KEY (agency_id, year),
            CONSTRAINT fk_published_texts_agency FOREIGN KEY (agency_id) REFERENCES agencies (id) ON DELETE RESTRICT,
            CONSTRAINT fk_published_texts_publication FOREIGN KEY (publication_id) REFERENCES publications (id) ON DELETE RESTRICT
        ) WITH (toast_tuple_target = 256);
        CREATE UNIQUE INDEX ux_published_texts_publication_id ON published_texts (publication_id);
        CREATE UNIQUE INDEX ux_published_texts_place ON published_texts (place);

        -- The same signs and pairs as before. Its price makes the planner take the index whenever there are words to find.
        CREATE OR REPLACE FUNCTION search_tokens(body text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 10000 AS $$
            SELECT array_agg(DISTINCT token)
            FROM string_to_array(body, NULL) AS signs,
                unnest(signs || signs, array_fill(''::text, ARRAY[cardinality(signs)]) || signs[2:]) AS pair (sign, next),
                LATERAL (SELECT sign || next) AS pairs (token)
            WHERE strpos(token, E'\n') = 0
        $$;
        CREATE INDEX ix_published_texts_tokens ON published_texts USING gin (search_tokens(body));

        -- Statistics would make the pairs of every text anew, which takes minutes, and tell the planner that a usual word is found sooner without the index.
        ALTER INDEX ix_published_texts_tokens ALTER COLUMN 1 SET STATISTICS 0;

        GRANT SELECT ON published_texts TO govinfo_public;
        """);
}
