using System.Text.RegularExpressions;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>主动公开信息 X 条 in all: no table holds it, but a text should not state it twice with different values (N-SELF).</summary>
internal static partial class DisclosureClaims
{
    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from text in reading.Texts
        where text.Key != TextKey.Preamble && text.Key != TextKey.Contact
        from mention in text.Mentions
        where mention.Quantity.CountsItems && Total().IsMatch(mention.Lead) && !Part().IsMatch(mention.Clause) && !mention.IsOfAnotherYear(reading.Year)
        select new Claim("N-SELF", "主动公开信息总数", mention, []);

    [GeneratedRegex("主动公开(?:各类|政府|政务)*信息(?:共计|共|总数|总计|累计|达)?\\s*$")]
    private static partial Regex Total();

    [GeneratedRegex("其中|通过|依托|利用|网站|公众号|微博|平台|公报|公示栏|领域|方面")]
    private static partial Regex Part();
}
