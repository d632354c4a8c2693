using System.Globalization;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Pages;
using GovInfoReports.Typesetting.Text;

namespace GovInfoReports.Typesetting.Layout;

/// <summary>What stands on each page beside the text: the page number at the outer side (GB/T 9704-2012, 7.5) and the mark of a draft.</summary>
internal sealed class PageFurniture(FontSet fonts, string? mark)
{
    private const double MarkSize = 150;
    private const double MarkAngle = 50;
    private const double MarkGray = 0.9;

    public void Paint(List<PageItem> items, int number)
    {
        if (mark is not null)
        {
            items.Insert(0, Mark(mark));
        }

        PaintNumber(items, number);
    }

    private void PaintNumber(List<PageItem> items, int number)
    {
        const double Size = PageGeometry.PageNumberSize;
        TextSpan[] spans = [new($"— {number.ToString(CultureInfo.InvariantCulture)} —", FontRole.Table)];
        var line = LineBreaker.Break(GlyphComposer.Compose(spans, fonts, Size), new LineMeasure(double.MaxValue, 0, Size, Justified: false))[0];
        var isOdd = number % 2 == 1;
        var x = isOdd ? PageGeometry.Left + PageGeometry.TextWidth - Size - line.Width : PageGeometry.Left + Size;
        var dash = PageGeometry.Top + PageGeometry.TextHeight + PageGeometry.PageNumberDistance;
        line.Paint(items, spans, [], Size, x, dash + (Size * (PageGeometry.Rise - 0.5)));
    }

    private GlyphRun Mark(string words)
    {
        TextSpan[] spans = [new(words, FontRole.Heading)];
        var line = LineBreaker.Break(GlyphComposer.Compose(spans, fonts, MarkSize), new LineMeasure(double.MaxValue, 0, MarkSize, Justified: false))[0];
        var items = new List<PageItem>();
        line.Paint(items, spans, [], MarkSize, 0, 0);
        var (sine, cosine) = Math.SinCos(MarkAngle * Math.PI / 180);
        var rise = MarkSize * (PageGeometry.Rise - 0.5);
        return ((GlyphRun)items[0]) with
        {
            Gray = MarkGray,
            Angle = MarkAngle,
            X = (PageGeometry.Width / 2) - (line.Width / 2 * cosine) + (rise * sine),
            Baseline = (PageGeometry.Height / 2) + (line.Width / 2 * sine) + (rise * cosine),
        };
    }
}
