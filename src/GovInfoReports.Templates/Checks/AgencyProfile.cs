using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace GovInfoReports.Templates.Checks;

public enum ReportingBodyKind
{
    /// <summary>一级人民政府: the report of the whole area.</summary>
    Government,

    /// <summary>政府办公室, a leaf with a report of its own.</summary>
    GovernmentOffice,

    /// <summary>政府工作部门.</summary>
    Department,

    /// <summary>开发区、园区管委会.</summary>
    DevelopmentZone,
}

/// <summary>Which decisions of table two a body may take (条例第二十条第（五）（六）项).</summary>
[Flags]
public enum DecisionPowers
{
    None = 0,
    Licences = 1,
    Penalties = 2,
    CoerciveMeasures = 4,
}

/// <summary>What is known about the reporting body.</summary>
/// <param name="Name">机关全称.</param>
public sealed partial record AgencyProfile(string Name)
{
    /// <summary>规范化简称: names that may stand for the full name.</summary>
    public ImmutableArray<string> ShortNames { get; init; } = [];

    public required ReportingBodyKind Kind { get; init; }

    /// <summary>Whether the body can make 规章: ministries, provincial governments, governments of 设区的市 and 自治州 (T2-POWER).</summary>
    public bool MakesRegulations { get; init; }

    /// <summary>Null where nobody has said.</summary>
    public DecisionPowers? Powers { get; init; }

    public IEnumerable<string> Names => ShortNames.Prepend(Name);

    /// <summary>A profile by the name alone, for a report whose body is not in the directory.</summary>
    public static AgencyProfile Guess(string name)
    {
        var kind = name switch
        {
            _ when DevelopmentZone().IsMatch(name) => ReportingBodyKind.DevelopmentZone,
            _ when GovernmentOffice().IsMatch(name) => ReportingBodyKind.GovernmentOffice,
            _ when name.EndsWith("人民政府", StringComparison.Ordinal) => ReportingBodyKind.Government,
            _ => ReportingBodyKind.Department,
        };
        return new AgencyProfile(name) { Kind = kind, MakesRegulations = kind == ReportingBodyKind.Government && City().IsMatch(name) };
    }

    [GeneratedRegex("(?:园区|开发区|高新区|新区|保税区|示范区|度假区)(?:管理委员会|管委会)?$")]
    private static partial Regex DevelopmentZone();

    [GeneratedRegex("政府(?:办公厅|办公室|办)$")]
    private static partial Regex GovernmentOffice();

    [GeneratedRegex("(?:省|市|自治区|自治州)人民政府$")]
    private static partial Regex City();
}
