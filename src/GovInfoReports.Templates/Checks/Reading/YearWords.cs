using System.Globalization;
using System.Text.RegularExpressions;

namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>Years as a text names them; those inside 《…》 and document numbers do not count.</summary>
internal static partial class YearWords
{
    /// <summary>The years named, with their places.</summary>
    public static IEnumerable<(int Year, Capture Words)> Read(string plain) =>
        Named().Matches(plain).Where(match => match.Groups["year"].Success)
            .Select(match => (int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), (Capture)match));

    public static bool IsOfAnotherYear(string sentence, string clause, int year) =>
        Comparison().IsMatch(clause) || Read(sentence).Select(named => named.Year).LastOrDefault(year) != year;

    [GeneratedRegex(@"《[^》\n]*》|(?<![0-9])(?<year>(?:19|20)[0-9]{2})\s*年", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex("上一?年(?!度?结转)|去年|往年|同期|同比|较[上去]|相比")]
    private static partial Regex Comparison();
}
