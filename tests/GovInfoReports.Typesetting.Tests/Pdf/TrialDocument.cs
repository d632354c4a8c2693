using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Tests.Pdf;

/// <summary>Two pages with one of everything that the writer knows.</summary>
internal static class TrialDocument
{
    public const string Title = "吴忠市2025年政府信息公开工作年度报告 <样张>";

    public static DocumentProperties Properties { get; } = new(
        Title, "吴忠市人民政府办公室", "依据《条例》第五十条编制 & 公布", "zh-CN", new DateTimeOffset(2026, 1, 30, 9, 5, 7, TimeSpan.FromHours(8)));

    public static TypesetDocument Build()
    {
        var root = new StructureElement(StructureRole.Document);
        var pages = new[] { FirstPage(root, out var paragraph), SecondPage(root, paragraph) };
        return new TypesetDocument(
            Properties,
            [.. pages],
            root,
            [
                new Bookmark("一、总体情况", 1, 0, 130), new Bookmark("（一）主动公开", 2, 0, 170), new Bookmark("表", 3, 0, 330),
                new Bookmark("六、其他（需要）报告的事项", 1, 1, 80),
            ]);
    }

    private static Page FirstPage(StructureElement root, out StructureElement paragraph)
    {
        var title = root.Add(new StructureElement(StructureRole.Title));
        var section = root.Add(new StructureElement(StructureRole.Section));
        var heading = section.Add(new StructureElement(StructureRole.Heading1));
        var second = section.Add(new StructureElement(StructureRole.Heading2));
        section.Add(new StructureElement(StructureRole.Paragraph));
        paragraph = section.Add(new StructureElement(StructureRole.Paragraph));
        var link = paragraph.Add(new StructureElement(StructureRole.Link) { Address = "https://www.example.gov.cn/年报" });
        var emphasis = link.Add(new StructureElement(StructureRole.Span));
        var page = new TrialPage()
            .Add(TrialPage.Run(null, "草稿", 180, 560, 120, "FandolHei-Regular") with { Gray = 0.85, Angle = 45 })
            .Add(TrialPage.Run(title, "政府信息公开工作年度报告", 120, 90, 22, "FandolSong-Regular") with { Bold = true })
            .Text(heading, "一、总体情况", 110, 140, face: "FandolHei-Regular")
            .Text(second, "（一）主动公开", 110, 180, face: "FandolKai-Regular")
            .Text(paragraph, "方⽅，𠮷，见", 110, 220, face: "NotoSerifCJKsc-Regular", spacing: -0.2)
            .Text(link, "本机关门户", 220, 220)
            .Text(emphasis, "网站", 110, 250)
            .Text(paragraph, " (a\\b) \r以及其他，", 142, 250, spacing: 0.37);
        DrawTable(page, root.Add(new StructureElement(StructureRole.Table)));
        return page.Text(null, "— 1 —", 480, 800, 14, "FandolSong-Regular").Build();
    }

    private static Page SecondPage(StructureElement root, StructureElement paragraph)
    {
        var heading = root.Add(new StructureElement(StructureRole.Heading1));
        return new TrialPage()
            .Text(paragraph, "ends overleaf, in TrueType.", 110, 60, 12, "DejaVuSans")
            .Text(heading, "六、其他需要报告的事项", 110, 100, face: "FandolHei-Regular")
            .Add(new GlyphRun(null, TrialPage.Run(null, "一", 0, 0, 16, "FandolHei-Regular").Face, 16, 0, 0, []))
            .Text(null, "— 2 —", 80, 800, 14, "FandolSong-Regular")
            .Build();
    }

    private static void DrawTable(TrialPage page, StructureElement table)
    {
        var head = table.Add(new StructureElement(StructureRole.TableRow));
        Cell(new StructureElement(StructureRole.HeaderCell) { Id = "类", Scope = HeaderScope.Column, RowSpan = 2 }, head, "申请人", 110, 350);
        Cell(new StructureElement(StructureRole.HeaderCell) { Id = "数", Scope = HeaderScope.Column, ColumnSpan = 2 }, head, "数量", 200, 350);
        var subhead = table.Add(new StructureElement(StructureRole.TableRow));
        Cell(new StructureElement(StructureRole.HeaderCell) { Id = "新", Scope = HeaderScope.Column, Headers = ["数"] }, subhead, "新收", 200, 380);
        Cell(new StructureElement(StructureRole.HeaderCell) { Id = "转", Scope = HeaderScope.Column, Headers = ["数"] }, subhead, "结转", 290, 380);
        var row = table.Add(new StructureElement(StructureRole.TableRow));
        Cell(new StructureElement(StructureRole.HeaderCell) { Id = "人", Scope = HeaderScope.Row, Headers = ["类"] }, row, "自然人", 110, 410);
        Cell(new StructureElement(StructureRole.DataCell) { Headers = ["人", "数", "新"] }, row, "35", 200, 410);
        Cell(new StructureElement(StructureRole.DataCell) { Headers = ["人", "数", "转"] }, row, "", 290, 410);
        for (var line = 0; line < 4; line++)
        {
            page.Add(new Rule(105, 330 + (line * 30), 270, 0.5));
        }

        void Cell(StructureElement cell, StructureElement into, string text, double x, double baseline) => page.Text(into.Add(cell), text, x, baseline, 14);
    }
}
