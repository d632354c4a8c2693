using System.Text.RegularExpressions;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>信息处理费 as section six states it (国办函〔2020〕109号).</summary>
/// <param name="Denial">The words that none was charged, or null.</param>
/// <param name="Amount">The amount said to be charged, in 元, or null.</param>
internal sealed partial record ProcessingFee(Match? Statement, Match? Denial, Mention? Amount)
{
    /// <summary>Whether the denial covers every administrative fee, not the processing fee alone.</summary>
    public bool DeniesAllFees => Denial is not null && AllFees().IsMatch(Denial.Value);

    public static ProcessingFee Read(ReportReading reading)
    {
        var text = reading.Text(TextKey.OtherMatters);
        var (statement, denial) = (Named().Match(text.Plain), Denied().Match(text.Plain));
        var amount = text.Mentions.FirstOrDefault(mention =>
            mention.Quantity.Unit == "元" && mention.Value > 0 && Charged().IsMatch(mention.Clause) && Named().IsMatch(mention.Sentence) && !mention.IsOfAnotherYear(reading.Year));
        return new ProcessingFee(statement.Success ? statement : null, denial.Success ? denial : null, amount);
    }

    [GeneratedRegex("信息(?:公开)?处理费|政府信息公开(?:的)?(?:收费|费用)|信息公开收费")]
    private static partial Regex Named();

    [GeneratedRegex("(?:未|没有|无|不)(?:收取|产生|发生|涉及|收)(?:过|任何)?[^，。；\n]{0,30}?费用?")]
    private static partial Regex Denied();

    [GeneratedRegex("行政事业性收?费|任何费|各类费|其他费|(?:收取|产生|发生)(?:过|任何)?费")]
    private static partial Regex AllFees();

    [GeneratedRegex("收取|收费|共计|合计|处理费|金额")]
    private static partial Regex Charged();
}
