namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>A number with its unit in a text: 38 件, 1700余处, 三十二份, 7 万人次.</summary>
/// <param name="Value">Amounts of money in 元.</param>
/// <param name="IsApproximate">余, 多, 约, 近, 超, or a figure in 万 or 亿 (money excepted).</param>
/// <param name="Start">Place in the plain text.</param>
internal sealed record Quantity(decimal Value, bool IsApproximate, string Unit, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>Units in which pieces of information or applications are counted, used one for another in practice.</summary>
    public bool CountsItems => Unit is "件" or "条" or "份" or "篇" or "则";

    /// <summary>Units in which applications, cases and decisions are counted.</summary>
    public bool CountsCases => Unit is "件" or "条" or "份" or "宗" or "起" or "例" or "个" or "次";
}
