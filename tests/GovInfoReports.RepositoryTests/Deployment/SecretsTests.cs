namespace GovInfoReports.RepositoryTests.Deployment;

public class SecretsTests
{
    private static IEnumerable<KeyValuePair<string, string>> Environment => ComposeFile.Current.Services.Values.SelectMany(service => service.Environment);

    [Fact]
    public void Compose_refuses_to_start_while_a_password_is_missing()
    {
        ComposeVariable.All.Where(variable => variable.IsRequired).Select(variable => variable.Name)
            .ShouldBe(["POSTGRES_PASSWORD", "DATABASE_PASSWORD", "PUBLIC_DATABASE_PASSWORD"]);
        Environment.Where(setting => setting.Key.Contains("PASSWORD", StringComparison.Ordinal)).ShouldAllBe(setting => IsRequiredVariable(setting.Value));
    }

    [Fact]
    public void A_missing_password_is_named_with_the_page_that_explains_it() =>
        ComposeVariable.All.Where(variable => variable.IsRequired)
            .ShouldAllBe(variable => Repository.Read(ComposeFile.Path).Contains($"${{{variable.Name}:?set {variable.Name}, see docs/operations.md}}", StringComparison.Ordinal));

    [Fact]
    public void No_connection_string_carries_a_password() =>
        Environment.Where(setting => setting.Value.Contains("Password=", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();

    [Fact]
    public void The_file_of_passwords_is_neither_committed_nor_sent_to_the_build()
    {
        Repository.Read(".gitignore").Split('\n').ShouldContain(".env");
        BuildContext.Excluded.ShouldContain("*");
        BuildContext.Included.ShouldNotContain(".env");
    }

    private static bool IsRequiredVariable(string value) => ComposeVariable.In(value).ToList() is [{ IsRequired: true }] && value.StartsWith('$') && value.EndsWith('}');
}
