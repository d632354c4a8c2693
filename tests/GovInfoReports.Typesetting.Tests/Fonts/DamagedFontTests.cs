using System.Text;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Tests.Fonts;

public class DamagedFontTests
{
    private const int MutationsPerFont = 3000;

    /// <summary>A damaged number of glyphs may be large.</summary>
    private const int MostGlyphs = 16;

    private static readonly Rune[] Sample = [.. "A政\U00020000\U0010FFFF".EnumerateRunes()];

    public static TheoryData<string> Fonts => [nameof(SmallFont.NameKeyed), nameof(SmallFont.CidKeyed), nameof(SmallFont.TrueType)];

    [Theory]
    [MemberData(nameof(Fonts))]
    public void A_file_that_ends_anywhere_too_early_is_refused_in_a_sentence(string name)
    {
        var font = FontOf(name);

        for (var length = 0; length < font.Length; length++)
        {
            // What is cut off the end may be padding, so a font may still be read.
            RefusalOf(font[..length])?.ShouldStartWith("字体文件 small.otf 已损坏或不完整：");
        }

        RefusalOf(font[..(font.Length / 2)]).ShouldNotBeNull();
        RefusalOf(font).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Fonts))]
    public void A_file_with_wrong_bytes_is_read_or_refused_in_a_sentence(string name)
    {
        var font = FontOf(name);
        var random = new Random(9704);
        var refused = 0;
        for (var mutation = 0; mutation < MutationsPerFont; mutation++)
        {
            refused += RefusalOf(Mutated(font, random)) is null ? 0 : 1;
        }

        // Both happen, or the mutations would show nothing.
        refused.ShouldBeInRange(MutationsPerFont / 20, MutationsPerFont * 19 / 20);
    }

    [Theory]
    [InlineData(InstalledFonts.DejaVuSans)]
    [InlineData(InstalledFonts.Fang)]
    public void An_installed_font_cut_off_in_the_middle_is_refused_in_a_sentence(string path)
    {
        var font = File.ReadAllBytes(path);

        for (var part = 0; part < 64; part++)
        {
            RefusalOf(font[..(int)(font.Length * (long)part / 64)]).ShouldNotBeNull().ShouldStartWith("字体文件 small.otf 已损坏或不完整：");
        }
    }

    [Theory]
    [InlineData("", "字体文件 small.otf 已损坏或不完整：有数据指向文件之外。请重新安装这个字体。")]
    [InlineData("<!DOCTYPE html><title>404</title>", "文件 small.otf 不是 OpenType 或 TrueType 字体。")]
    [InlineData("ttcf\0\u0001\0\0\0\0\0\0", "字体文件 small.otf 中有 0 个字体，没有序号为 0 的字体。")]
    public void What_is_no_font_is_refused(string content, string message) =>
        RefusalOf(Encoding.Latin1.GetBytes(content)).ShouldBe(message);

    [Fact]
    public void A_glyph_that_is_put_together_from_itself_does_not_go_on_for_ever()
    {
        var font = SmallFont.TrueType();
        var file = SfntCollection.Parse("small.otf", font).Face(0);
        // The last word but three of the table: the component of glyph 4.
        var component = font.AsSpan().IndexOf(file.Table("glyf").Span) + file.Table("glyf").Length - 5;
        font[component] = 4;

        SmallFont.Face(font).Subset([4]).Program.Length.ShouldBeLessThan(font.Length);
    }

    private static byte[] FontOf(string name) => name switch
    {
        nameof(SmallFont.NameKeyed) => SmallFont.NameKeyed(),
        nameof(SmallFont.CidKeyed) => SmallFont.CidKeyed(),
        _ => SmallFont.TrueType(),
    };

    private static byte[] Mutated(byte[] font, Random random)
    {
        byte[] copy = [.. font];
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            copy[random.Next(copy.Length)] = random.Next(4) switch
            {
                0 => 0,
                1 => 0xFF,
                _ => (byte)random.Next(256),
            };
        }

        return copy;
    }

    /// <summary>The sentence with which the file is refused; null if it is read. Any other exception fails the test.</summary>
    private static string? RefusalOf(byte[] font)
    {
        try
        {
            var face = SmallFont.Face(font);
            face.Subset([.. Sample.Select(face.GlyphOf), .. Enumerable.Range(0, face.GlyphCount).Take(MostGlyphs).Select(glyph => (ushort)glyph)]);
            return null;
        }
        catch (FontException exception)
        {
            return exception.Message;
        }
    }
}
