using GovInfoReports.Core.Store;
using GovInfoReports.TestSupport;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovInfoReports.Core.Tests.Store;

public class SchemaTests
{
    // EF Core has no words for an index over an expression; the search tests would not find anything without that one.
    private const string Catalogue = """
        SELECT string_agg(line, E'\n' ORDER BY line) FROM (
            SELECT format('column %s.%s %s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN ' not null' ELSE '' END) AS line
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
            UNION ALL
            SELECT format('constraint %s.%s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
            UNION ALL
            SELECT format('index %s', indexdef) FROM pg_indexes WHERE schemaname = 'public'
        ) AS catalogue WHERE line NOT LIKE '%EFMigrationsHistory%' AND line NOT LIKE '%search_tokens(body)%'
        """;

    [Fact]
    public async Task The_migrations_make_what_the_model_describes()
    {
        await using var migrated = await TestDatabase.CreateAsync();
        await using var scripted = await TestDatabase.CreateAsync(migrated: false);
        await using (var db = new ReportsDbContext(new DbContextOptionsBuilder<ReportsDbContext>().UseNpgsql(scripted.ConnectionString).Options))
        {
            await using var connection = new NpgsqlConnection(scripted.ConnectionString);
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = new NpgsqlCommand(db.Database.GenerateCreateScript(), connection);
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        (await migrated.QueryAsync<string>(Catalogue)).ShouldBe(await scripted.QueryAsync<string>(Catalogue));
    }

    [Theory]
    [InlineData("UPDATE publications SET note = 'x'")]
    [InlineData("DELETE FROM publications")]
    [InlineData("TRUNCATE publications CASCADE")]
    [InlineData("UPDATE report_edits SET after = 'x'")]
    [InlineData("DELETE FROM report_events")]
    [InlineData("TRUNCATE audit_entries")]
    [InlineData("UPDATE explanations SET text = 'x'")]
    [InlineData("DELETE FROM explanation_decisions")]
    [InlineData("UPDATE comments SET text = 'x'")]
    [InlineData("TRUNCATE comment_entries")]
    public async Task Histories_refuse_to_be_changed(string sql)
    {
        await using var database = await TestDatabase.CreateAsync();

        var refused = await Should.ThrowAsync<PostgresException>(() => database.QueryAsync<object>(sql));

        refused.MessageText.ShouldEndWith("rows are never changed or removed");
    }

    [Theory]
    [InlineData("SELECT count(*) FROM reports")]
    [InlineData("SELECT count(*) FROM accounts")]
    [InlineData("SELECT count(*) FROM report_edits")]
    [InlineData("SELECT count(*) FROM audit_entries")]
    [InlineData("SELECT count(*) FROM explanations")]
    [InlineData("SELECT count(*) FROM comments")]
    [InlineData("SELECT count(*) FROM report_cells")]
    [InlineData("SELECT count(*) FROM notifications")]
    [InlineData("SELECT count(*) FROM office_rules")]
    [InlineData("SELECT requires_sign_off FROM agencies")]
    [InlineData("SELECT count(*) FROM publication_schedules")]
    [InlineData("INSERT INTO publications SELECT * FROM publications")]
    public async Task The_public_role_reads_only_what_is_published(string sql)
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var connection = new NpgsqlConnection(database.PublicConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using (var allowed = new NpgsqlCommand("SELECT count(*) FROM publications", connection))
        {
            (await allowed.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe(0L);
        }

        await using var command = new NpgsqlCommand(sql, connection);

        (await Should.ThrowAsync<PostgresException>(() => command.ExecuteScalarAsync())).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }
}
