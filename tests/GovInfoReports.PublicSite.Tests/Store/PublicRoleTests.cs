using Npgsql;

namespace GovInfoReports.PublicSite.Tests.Store;

/// <summary>All other tests here run with the role too; this one says what it may not do.</summary>
public class PublicRoleTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Theory]
    [InlineData("SELECT count(*) FROM accounts")]
    [InlineData("SELECT count(*) FROM reports")]
    [InlineData("SELECT count(*) FROM report_edits")]
    [InlineData("SELECT count(*) FROM report_events")]
    [InlineData("SELECT count(*) FROM audit_entries")]
    [InlineData("INSERT INTO publications SELECT * FROM publications")]
    [InlineData("UPDATE publications SET title = 'x'")]
    [InlineData("DELETE FROM publications")]
    [InlineData("TRUNCATE publications")]
    [InlineData("SELECT count(*) FROM reader_feedback")]
    [InlineData("UPDATE reader_feedback SET text = 'x'")]
    [InlineData("INSERT INTO reader_feedback (outcome) VALUES ('Corrected')")]
    [InlineData("SELECT address FROM agencies")]
    [InlineData("UPDATE agencies SET name = 'x'")]
    [InlineData("CREATE TABLE public.own (id int)")]
    public async Task The_role_of_the_site_is_refused(string statement)
    {
        await using var connection = new NpgsqlConnection(site.Store.Database.PublicConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(statement, connection);

        var refused = await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));

        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task The_site_reads_with_that_role() =>
        (await site.Store.Database.QueryAsync<long>("SELECT count(*) FROM pg_roles WHERE rolname = $1 AND NOT rolsuper AND NOT rolcreaterole", Role())).ShouldBe(1);

    private string Role() => new NpgsqlConnectionStringBuilder(site.Store.Database.PublicConnectionString).Username!;
}
