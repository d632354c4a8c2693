using System.Collections.Immutable;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Reports on the form before this one count other things under like captions; to read them by this form would falsify them.</summary>
internal static class FormerForm
{
    private const int FewestCaptions = 2;

    /// <exception cref="ImportException">The tables have columns that only the former form had.</exception>
    public static void Refuse(ImmutableArray<DocumentToken> tokens, ReportEdition edition)
    {
        var former = edition.FormerCaptions.ToDictionary(LabelKey.Of);
        var cells = tokens.OfType<TableToken>().SelectMany(table => table.Rows).SelectMany(row => row).Select(LabelKey.Of);
        var found = cells.Where(former.ContainsKey).Distinct().Take(FewestCaptions).ToList();
        if (found.Count == FewestCaptions)
        {
            throw new ImportException(
                $"这是旧格式的报告（表中有“{former[found[0]]}”“{former[found[1]]}”等栏目，2019、2020年度使用），口径与{edition.Notice}的格式不同，不能导入；请按现行格式另行填报。");
        }
    }
}
