using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovInfoReports.Templates.Checks;

/// <summary>A rule as people read it.</summary>
/// <param name="Id">Permanent, such as T3-BAL.</param>
/// <param name="Severity">As a rule; a finding may weigh less where the rule says so.</param>
/// <param name="Name">A few words.</param>
/// <param name="Sentence">What must hold, with the formula.</param>
/// <param name="Basis">Article, form or practice it rests on.</param>
/// <param name="Advice">What to do when it does not hold.</param>
public sealed record RuleEntry(string Id, Severity Severity, string Name, string Sentence, string Basis, string Advice);

/// <summary>Rules about one subject.</summary>
public sealed record RuleFamily(string Name, ImmutableArray<RuleEntry> Rules);

/// <summary>The register of all rules. Data only; the rules themselves are functions.</summary>
public static partial class RuleBook
{
    private const string Form = "国办公开办函〔2021〕30号";
    private const string Regulation = "《中华人民共和国政府信息公开条例》";
    private const string Practice = "编制口径";

    /// <summary>In the order in which findings are listed.</summary>
    public static ImmutableArray<RuleFamily> Families { get; } = [TableTwo, TableThree, TableFour, Years, Narrative, Structure, Identity, Copying, Privacy, Style];

    public static ImmutableArray<RuleEntry> All { get; } = [.. Families.SelectMany(family => family.Rules)];

    private static readonly FrozenDictionary<string, RuleEntry> ById = All.ToFrozenDictionary(rule => rule.Id);

    /// <exception cref="KeyNotFoundException">No such rule.</exception>
    public static RuleEntry Get(string id) =>
        ById.TryGetValue(id, out var rule) ? rule : throw new KeyNotFoundException($"The rule book has no rule '{id}'.");
}
