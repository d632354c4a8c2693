using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Tells which rows of the form a table lacks and which stand elsewhere (S-TABLE).</summary>
internal static class RowOrder
{
    public static void Report(TableTemplate table, List<Heading> found, ImportLog log)
    {
        var official = table.Blocks.SelectMany(block => block.RowPaths).Select(path => path[^1]).ToList();
        foreach (var missing in official.Where(heading => !found.Contains(heading)))
        {
            log.Add(NormalisationKind.Table, $"{table.Id}.{missing.Row}", string.Empty, missing.Caption);
        }

        var expected = official.Where(found.Contains).ToList();
        foreach (var (heading, place) in found.Select((heading, place) => (heading, place)).Where(row => row.heading != expected[row.place]))
        {
            log.Add(NormalisationKind.Table, $"{table.Id}.{heading.Row}", $"第{place + 1}行：{heading.Caption}", $"第{expected.IndexOf(heading) + 1}行：{heading.Caption}");
        }
    }
}
