using GovInfoReports.Typesetting.Blocks;
using GovInfoReports.Typesetting.Layout;
using GovInfoReports.Typesetting.Pages;
using GovInfoReports.Typesetting.Tests.Text;
using GovInfoReports.Typesetting.Text;

namespace GovInfoReports.Typesetting.Tests.Layout;

/// <summary>Manuscripts to set, and pages read back as lines of words.</summary>
internal static class Sheets
{
    public const string Line28 = "紧紧围绕园区产业发展和项目建设以及涉企服务还有安全生产等";

    public static TypesetDocument Set(params Block[] blocks) => Set(null, blocks);

    public static TypesetDocument Set(string? mark, params Block[] blocks) =>
        Typesetter.Typeset(new Manuscript(new DocumentProperties("题", "机关", "主题", "zh-CN"), [.. blocks], mark), Setting.Fonts);

    /// <summary>A paragraph of exactly so many lines.</summary>
    public static ParagraphBlock Paragraph(int lines) =>
        new([new TextSpan(Line28[..26] + string.Concat(Enumerable.Repeat(Line28, lines - 1)))]);

    public static string[] Lines(Page page, bool decoration = false) =>
        [.. page.Items.OfType<GlyphRun>().Where(run => run.Element is null == decoration && run.Angle == 0)
            .GroupBy(run => Math.Round(run.Baseline, 2)).OrderBy(line => line.Key)
            .Select(line => string.Concat(line.OrderBy(run => run.X).Select(Words)))];

    public static string Words(GlyphRun run) => string.Concat(run.Glyphs.Select(glyph => glyph.Text));

    public static GlyphRun Run(Page page, string words) => page.Items.OfType<GlyphRun>().First(run => Words(run) == words);

    /// <summary>A table of two columns: captions at the left, figures at the right, one header row.</summary>
    public static RuledTable Table(int rows, int headerRows = 1) => new(
        [2, 1],
        [
            new TableRow([Header(0, "项目"), Header(1, "数量")]),
            .. Enumerable.Range(1, rows).Select(row => new TableRow([new(0, 1, 1, $"第{row}项", CellAlignment.Left), new(1, 1, 1, row.ToString(), CellAlignment.Figure)])),
        ],
        headerRows,
        10.5);

    private static TableCell Header(int column, string words) =>
        new(column, 1, 1, words, CellAlignment.Centre) { IsHeader = true, Scope = HeaderScope.Column, Id = $"h{column}" };
}
