using System.Buffers.Binary;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Fonts.OpenType;
using GovInfoReports.Typesetting.Fonts.TrueType;

namespace GovInfoReports.Typesetting.Tests.Fonts.TrueType;

public class TrueTypeSubsetTests
{
    private const ushort Acute = 118;
    private const ushort E = 72;
    private const ushort EAcute = 171;

    private static readonly SfntFile Source = SfntCollection.Read(InstalledFonts.DejaVuSans).Face(0);

    [Fact]
    public void Components_stand_behind_the_listed_glyphs_and_are_referred_to_there()
    {
        var subset = Subset(EAcute, 36);
        var glyphs = Glyphs(subset);

        glyphs.GlyphCount.ShouldBe(5);
        ComponentsOf(glyphs, 1).ShouldBe([3, 4]);
        glyphs.Outline(2).Span.ToArray().ShouldBe(Outline(36));
        glyphs.Outline(3).Span.ToArray().ShouldBe(Outline(E));
        glyphs.Outline(4).Span.ToArray().ShouldBe(Outline(Acute));
    }

    [Fact]
    public void A_component_that_is_listed_itself_is_not_added_again()
    {
        var glyphs = Glyphs(Subset(E, EAcute, E));

        glyphs.GlyphCount.ShouldBe(5);
        ComponentsOf(glyphs, 2).ShouldBe([1, 4]);
        glyphs.Outline(3).Span.ToArray().ShouldBe(Outline(E));
        glyphs.Outline(4).Span.ToArray().ShouldBe(Outline(Acute));
    }

    [Fact]
    public void Components_of_components_are_added_too()
    {
        var glyphs = Glyphs(new SfntFile(new FontData("subset", SmallFont.Face(SmallFont.TrueType()).Subset([3]).Program), 0));

        glyphs.GlyphCount.ShouldBe(5);
        ComponentsOf(glyphs, 1).ShouldBe([2, 3]);
        ComponentsOf(glyphs, 3).ShouldBe([4]);
    }

    [Fact]
    public void A_subset_has_the_tables_a_PDF_needs_and_no_others()
    {
        var subset = Subset(36);

        string[] kept = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];
        kept.ShouldAllBe(tag => subset.Has(tag));
        string[] dropped = ["cmap", "name", "post", "OS/2", "GSUB", "GPOS", "kern"];
        dropped.ShouldAllBe(tag => !subset.Has(tag));
        subset.Table("fpgm").Span.ToArray().ShouldBe(Source.Table("fpgm").Span.ToArray());
    }

    [Fact]
    public void Metrics_go_with_the_glyphs()
    {
        var metrics = new HorizontalMetrics(Subset(EAcute, 36), 5);
        var original = new HorizontalMetrics(Source, 6253);

        ushort[] glyphs = [0, EAcute, 36, E, Acute];
        glyphs.Select((_, place) => metrics.AdvanceOf((ushort)place)).ShouldBe(glyphs.Select(original.AdvanceOf));
        glyphs.Select((_, place) => metrics.LeftBearingOf((ushort)place)).ShouldBe(glyphs.Select(original.LeftBearingOf));
    }

    [Fact]
    public void The_checksum_of_the_file_is_what_the_format_asks_for()
    {
        var program = InstalledFonts.Face("DejaVuSans").Subset([EAcute]).Program;

        program.Length.ShouldBe(program.Length / 4 * 4);
        program.Chunk(4).Aggregate(0u, (sum, word) => sum + BinaryPrimitives.ReadUInt32BigEndian(word)).ShouldBe(0xB1B0AFBA);
    }

    [Fact]
    public void The_same_list_gives_the_same_bytes_on_every_thread()
    {
        var face = InstalledFonts.Face("DejaVuSans");
        ushort[] glyphs = [EAcute, 36, E, EAcute, 445, 2492];
        var expected = face.Subset(glyphs).Program;
        var programs = new byte[16][];

        Parallel.For(0, programs.Length, run => programs[run] = face.Subset(glyphs).Program);

        programs.ShouldAllBe(program => program.SequenceEqual(expected));
    }

    private static SfntFile Subset(params ushort[] glyphs)
    {
        var subset = InstalledFonts.Face("DejaVuSans").Subset(glyphs);
        subset.Kind.ShouldBe(FontProgramKind.TrueType);
        return new SfntFile(new FontData("subset", subset.Program), 0);
    }

    private static GlyphTable Glyphs(SfntFile file) => new(file, new FontHeader(file));

    private static IEnumerable<int> ComponentsOf(GlyphTable glyphs, ushort glyph)
    {
        var outline = glyphs.Outline(glyph);
        return CompositeGlyph.ComponentPlaces(outline).Select(place => (int)outline.U16(place));
    }

    /// <summary>In a subset glyphs begin at multiples of four bytes.</summary>
    private static byte[] Outline(ushort glyph) => new FontWriter().Bytes(Glyphs(Source).Outline(glyph).Span).PadTo(4).ToArray();
}
