using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Content;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>N-BIND: every figure that a text takes from a table is there.</summary>
internal static class BindingRules
{
    public static IEnumerable<Finding> Check(ReportReading reading) =>
        from text in reading.Texts
        from mark in BindingMark.Find(text.Plain)
        select FoundIn("N-BIND", text.Excerpt(mark), $"文字引用的数据没有着落：{mark.Value.Trim('【', '】')}。");
}
