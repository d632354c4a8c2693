using System.Text;
using GovInfoReports.Documents.Import;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Import;

/// <summary>A seed with something in it written in another way.</summary>
internal static class Variant
{
    /// <summary>Row 一、 of table three in the text seeds.</summary>
    public const string NewRow = "一、本年新收政府信息公开申请数量\t\t0\t0\t0\t0\t0\t0\t0\t";

    public static ImportedReport Of(string before, string after) => Of(Seeds.IndustryBureau, before, after);

    public static ImportedReport Of(Seed seed, string before, string after)
    {
        seed.Text.ShouldContain(before);
        return Import(seed.Text.Replace(before, after, StringComparison.Ordinal));
    }

    public static ImportedReport Import(string text, string fileName = "报告.txt") => ReportImporter.Import(Encoding.UTF8.GetBytes(text), fileName);

    public static List<Normalisation> OfKind(this ImportedReport imported, string kind) => [.. imported.Normalised.Where(entry => entry.Kind == kind)];
}
