using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovInfoReports.Templates.Checks;

/// <summary>Names of bodies, found at a place of a text in constant time however many there are.</summary>
public sealed class AgencyDirectory
{
    private readonly FrozenSet<string> names;
    private readonly ImmutableArray<int> lengths;

    public AgencyDirectory(IEnumerable<string> names)
    {
        this.names = names.ToFrozenSet();
        lengths = [.. this.names.Select(name => name.Length).Distinct().OrderDescending()];
    }

    public static AgencyDirectory Empty { get; } = new([]);

    public bool Has(string name) => names.Contains(name);

    /// <summary>The longest name that stands at the start of the words, or null.</summary>
    public string? FindAtStart(ReadOnlySpan<char> words)
    {
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in lengths)
        {
            if (length <= words.Length && lookup.TryGetValue(words[..length], out var name))
            {
                return name;
            }
        }

        return null;
    }
}
