using System.Text.RegularExpressions;

namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>Section five divided where the problems end and the measures begin.</summary>
/// <param name="Measures">Empty where the text shows no such place.</param>
internal sealed partial record ProblemSection(string Problems, string Measures)
{
    public static ProblemSection Of(string plain)
    {
        var turn = Turn().Match(plain);
        return turn.Success ? new ProblemSection(plain[..turn.Index], plain[turn.Index..]) : new ProblemSection(plain, string.Empty);
    }

    /// <summary>How many 一是、二是 a part lists.</summary>
    public static int CountPoints(string part) => Point().Count(part);

    [GeneratedRegex("改进措施|改进情况[。：\n]|下一步|针对(?:上述|以上|存在)|20[0-9]{2}\\s*年[^，。\n]{0,20}将|改进工作")]
    private static partial Regex Turn();

    [GeneratedRegex("(?<=^|[。；：，！;:,\\s])[一二三四五六七八九十]是(?![否一])")]
    private static partial Regex Point();
}
