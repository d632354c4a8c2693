using GovInfoReports.Typesetting.Fonts.Cff.Outlines;
using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Tests.Fonts.Cff;

public class OutlineTests
{
    [Theory]
    [InlineData("77 10 20 rmoveto 41 0 rlineto 0 31 rlineto endchar", "77 10 20 rmoveto 42 0 0 32 rlineto endchar")]
    [InlineData("10 20 rmoveto 40 0 rlineto 40 2 rlineto 0 40 rlineto endchar", "10 20 rmoveto 80 2 0 40 rlineto endchar")]
    [InlineData("10 20 rmoveto 40 0 rlineto 0 40 rlineto -40 0 rlineto 0 -40 rlineto endchar", "10 20 rmoveto 40 0 0 40 -40 0 rlineto endchar")]
    [InlineData("1 1 hstem 10 20 rmoveto 1 0 rlineto 0 1 rlineto endchar", "endchar")]
    public void An_outline_is_drawn_on_the_grid_without_hints_and_needless_points(string words, string expected) =>
        CharstringWriter.Write(OutlineGrid.Coarsen(Read(words)!)).ShouldBe(Charstring.Of(expected));

    [Theory]
    [InlineData("1 2 add 3 rmoveto endchar")]
    [InlineData("30 hlineto endchar")]
    [InlineData("0 0 65 66 endchar")]
    public void What_cannot_be_followed_is_left_as_it_is(string words) => Read(words).ShouldBeNull();

    [Fact]
    public void Every_outline_is_read_as_another_reader_reads_it()
    {
        for (ushort glyph = 0; glyph < 2000; glyph++)
        {
            var flat = InstalledCff.Fang.Flatten(glyph);
            var read = CharstringInterpreter.Read(new FontData("glyph", flat)).ShouldNotBeNull();
            var expected = CharstringPath.Of(flat);

            Steps(read).ShouldBe(expected.Steps);
        }
    }

    private static IEnumerable<string> Steps(GlyphOutline outline) =>
        outline.Contours.SelectMany(contour => contour.Segments.SelectMany(Steps).Prepend(Step("M", contour.Start)));

    private static string[] Steps(Segment segment) =>
        segment.IsCurve ? [Step("C", segment.First), Step(" ", segment.Second), Step(" ", segment.End)] : [Step("L", segment.End)];

    private static string Step(string kind, Place place) => FormattableString.Invariant($"{kind} {place.X} {place.Y}");

    private static GlyphOutline? Read(string words) => CharstringInterpreter.Read(new FontData("test.otf", Charstring.Of(words)));
}
