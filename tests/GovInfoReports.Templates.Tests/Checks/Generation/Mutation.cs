namespace GovInfoReports.Templates.Tests.Checks.Generation;

/// <summary>A rule broken once in a correct report.</summary>
/// <param name="Fits">Whether the report has what the rule is about.</param>
internal sealed record Mutation(string Rule, Func<GeneratedCase, bool> Fits, Func<GeneratedCase, GeneratedCase> Break)
{
    public static IReadOnlyList<Mutation> All { get; } = [.. TableMutations.All, .. TextMutations.All, .. FormMutations.All, .. WordMutations.All];

    public static Mutation Of(string rule, Func<GeneratedCase, GeneratedCase> change) => new(rule, _ => true, change);
}
