using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>The content stream of a page. PDF measures from the lower left corner, layout from the upper left.</summary>
internal sealed class PageContent(PdfBuffer content, FontCollection fonts, StructureTree tree, LinkAreas links, Page page)
{
    private readonly MarkedContent marks = new(content, tree);
    private readonly TextPainter text = new(content, fonts, page.Height);

    public void Paint()
    {
        tree.BeginPage();
        foreach (var item in page.Items)
        {
            switch (item)
            {
                case GlyphRun run when !run.Glyphs.IsDefaultOrEmpty:
                    marks.Enter(run.Element);
                    text.Paint(run);
                    links.Cover(run, page.Height);
                    break;
                case Rule rule:
                    marks.Enter(null);
                    text.SetGray(0);
                    content.Write($"{rule.X} {page.Height - rule.Y - rule.Height} {rule.Width} {rule.Height} re f\n");
                    break;
            }
        }

        marks.Close();
    }
}
