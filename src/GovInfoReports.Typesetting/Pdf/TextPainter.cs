using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>Shows glyph runs (ISO 32000-1, 9.4), repeating only what changed of font, colour and spacing since the run before.</summary>
internal sealed class TextPainter(PdfBuffer content, FontCollection fonts, double pageHeight)
{
    /// <summary>How far, in points, a glyph may stand from its place before the next one is put right.</summary>
    private const double Tolerance = 0.01;

    /// <summary>Outline width of bold text: this part of its size. Wider, and dense hanzi fill up.</summary>
    private const double BoldStroke = 1 / 30.0;

    private (EmbeddedFont? Font, double Size) selected;
    private (bool Bold, double Width) weight;
    private double spacing;
    private double gray;

    public void Paint(GlyphRun run)
    {
        var font = fonts.Of(run.Face);
        Select(font, run.Size);
        SetGray(run.Gray);
        SetWeight(run.Bold, run.Size);
        SetSpacing(CommonSpacing(run, font));
        content.Write("BT\n"u8);
        Place(run);
        Show(run, font);
        content.Write("ET\n"u8);
    }

    public void SetGray(double value)
    {
        if (gray != value)
        {
            content.Write($"{value} g {value} G\n");
            gray = value;
        }
    }

    private void Select(EmbeddedFont font, double size)
    {
        if (selected != (font, size))
        {
            content.Write($"{font.Name} {size} Tf\n");
            selected = (font, size);
        }
    }

    private void SetWeight(bool bold, double size)
    {
        var wanted = (bold, bold ? size * BoldStroke : weight.Width);
        if (weight == wanted)
        {
            return;
        }

        weight = wanted;
        if (bold)
        {
            content.Write($"2 Tr {weight.Width} w\n");
        }
        else
        {
            content.Write("0 Tr\n"u8);
        }
    }

    private void SetSpacing(double value)
    {
        if (spacing != value)
        {
            content.Write($"{value} Tc\n");
            spacing = value;
        }
    }

    private void Place(GlyphRun run)
    {
        var y = pageHeight - run.Baseline;
        if (run.Angle == 0)
        {
            content.Write($"{run.X} {y} Td\n");
            return;
        }

        var (sine, cosine) = Math.SinCos(run.Angle * Math.PI / 180);
        content.Write($"{cosine} {sine} {-sine} {cosine} {run.X} {y} Tm\n");
    }

    /// <summary>
    /// The spacing that most glyphs of the run have, found by majority vote, in whole thousandths of a point. Set once, it spares an
    /// adjustment after every glyph of a justified line.
    /// </summary>
    private static double CommonSpacing(GlyphRun run, EmbeddedFont font)
    {
        var (candidate, votes) = (0.0, 0);
        foreach (var glyph in run.Glyphs)
        {
            var wanted = Math.Round(glyph.Advance - Width(run, font, font.CodeOf(glyph)), 3);
            if (votes == 0)
            {
                candidate = wanted;
            }

            votes += wanted == candidate ? 1 : -1;
        }

        return candidate;
    }

    private void Show(GlyphRun run, EmbeddedFont font)
    {
        var drift = 0.0;
        content.Write("[("u8);
        foreach (var glyph in run.Glyphs)
        {
            if (Math.Abs(drift) > Tolerance)
            {
                var adjustment = Math.Round(drift * 1000 / run.Size, 1);
                content.Write($"){adjustment}(");
                drift -= adjustment * run.Size / 1000;
            }

            var code = font.CodeOf(glyph);
            content.LiteralByte((byte)(code >> 8));
            content.LiteralByte((byte)code);
            drift += Width(run, font, code) + spacing - glyph.Advance;
        }

        content.Write(")]TJ\n"u8);
    }

    private static double Width(GlyphRun run, EmbeddedFont font, int code) => font.Widths[code] * run.Size / 1000;
}
