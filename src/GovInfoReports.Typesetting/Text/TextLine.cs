using System.Collections.Immutable;
using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Text;

/// <summary>A set line: its glyphs and the distance of each to the next.</summary>
/// <param name="Indent">Blank at the left, in points.</param>
/// <param name="Width">From the first glyph to the end of the last, hanging punctuation not counted.</param>
internal sealed record TextLine(ArraySegment<SetGlyph> Glyphs, double[] Advances, double Indent, double Width)
{
    /// <summary>Paints the line; neighbouring glyphs of one span and face become one run.</summary>
    /// <param name="elements">For each span what its words are part of; empty for decoration.</param>
    public void Paint(List<PageItem> items, IReadOnlyList<TextSpan> spans, IReadOnlyList<StructureElement> elements, double size, double x, double baseline)
    {
        x += Indent;
        for (var start = 0; start < Glyphs.Count;)
        {
            var first = Glyphs[start];
            var run = ImmutableArray.CreateBuilder<PlacedGlyph>();
            var width = 0.0;
            var end = start;
            for (; end < Glyphs.Count && Glyphs[end].Span == first.Span && ReferenceEquals(Glyphs[end].Face, first.Face); end++)
            {
                run.Add(new PlacedGlyph(Glyphs[end].Glyph, Glyphs[end].Text, Advances[end]));
                width += Advances[end];
            }

            items.Add(new GlyphRun(elements.Count == 0 ? null : elements[first.Span], first.Face, size, x, baseline, run.ToImmutable())
            {
                Bold = spans[first.Span].Bold,
            });
            x += width;
            start = end;
        }
    }
}
