using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Fonts.Cff;
using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Tests.Fonts.Cff;

public class CharstringFlattenerTests
{
    private static readonly CffIndex None = CffIndex.Empty;

    [Fact]
    public void A_local_and_a_global_subroutine_are_written_in_where_they_are_called() =>
        Flatten("10 20 rmoveto -107 callsubr -107 callgsubr endchar", Charstring.Index("5 6 rlineto return"), Charstring.Index("7 hlineto return"))
            .ShouldBe(Charstring.Of("10 20 rmoveto 5 6 rlineto 7 hlineto endchar"));

    [Fact]
    public void A_subroutine_may_call_another_and_take_operands_from_before_the_call() =>
        Flatten("10 20 -107 callsubr endchar", Charstring.Index("rmoveto 5 -106 callsubr return", "6 rlineto return"), None)
            .ShouldBe(Charstring.Of("10 20 rmoveto 5 6 rlineto endchar"));

    [Fact]
    public void The_number_of_a_subroutine_may_itself_come_from_a_subroutine() =>
        Flatten("-107 callsubr callsubr endchar", Charstring.Index("-106 return", "9 hlineto return"), None)
            .ShouldBe(Charstring.Of("9 hlineto endchar"));

    [Fact]
    public void A_glyph_may_end_in_a_subroutine() =>
        Flatten("1 hmoveto -107 callsubr 99 hlineto", Charstring.Index("2 hlineto endchar"), None)
            .ShouldBe(Charstring.Of("1 hmoveto 2 hlineto endchar"));

    [Fact]
    public void A_glyph_without_an_end_is_given_one() => Flatten("1 hmoveto", None, None).ShouldBe(Charstring.Of("1 hmoveto endchar"));

    [Fact]
    public void A_mask_is_as_long_as_the_hints_declared_before_it_in_subroutines_too()
    {
        // Four stems by hstemhm, one in the subroutine, four more by the mask itself: nine stems need two bytes.
        const string Stems = "1 1 1 1 1 1 1 1 hstemhm";

        Flatten($"{Stems} -107 callsubr 1 1 1 1 1 1 1 1 hintmask #0B0E 3 hmoveto endchar", Charstring.Index("4 4 hstemhm return"), None)
            .ShouldBe(Charstring.Of($"{Stems} 4 4 hstemhm 1 1 1 1 1 1 1 1 hintmask #0B0E 3 hmoveto endchar"));
    }

    [Fact]
    public void The_width_before_the_first_stem_is_no_hint() =>
        Flatten("77 1 1 1 1 1 1 1 1 hstemhm 1 1 1 1 1 1 1 1 hintmask #0B -107 callsubr", Charstring.Index("endchar"), None)
            .ShouldBe(Charstring.Of("77 1 1 1 1 1 1 1 1 hstemhm 1 1 1 1 1 1 1 1 hintmask #0B endchar"));

    [Theory]
    [InlineData(1239, -107)]
    [InlineData(1240, -1131)]
    [InlineData(33899, -1131)]
    [InlineData(33900, -32768)]
    public void Numbers_of_subroutines_begin_below_zero_and_lower_the_more_there_are(int count, int first) =>
        Flatten($"{first} callsubr endchar", Charstring.Index([.. Enumerable.Range(0, count).Select(place => place == 0 ? "8 hlineto return" : "")]), None)
            .ShouldBe(Charstring.Of("8 hlineto endchar"));

    [Fact]
    public void Arithmetic_is_kept() =>
        Flatten("1 2 add dup rmoveto 1 2 3 4 5 6 7 8 9 10 11 12 50 flex endchar", None, None)
            .ShouldBe(Charstring.Of("1 2 add dup rmoveto 1 2 3 4 5 6 7 8 9 10 11 12 50 flex endchar"));

    [Theory]
    [InlineData("callsubr", "字形描述的子程序调用有误")]
    [InlineData("-100 -7 add callsubr", "字形描述的子程序调用有误")]
    [InlineData("-107 5 drop callsubr", "字形描述的子程序调用有误")]
    [InlineData("-107 callsubr", "字形描述的子程序调用有误")]
    [InlineData("-106 callsubr", "字形描述的子程序调用有误")]
    [InlineData("-105 callsubr", "字形描述调用不存在的子程序")]
    [InlineData("-108 callsubr", "字形描述调用不存在的子程序")]
    [InlineData("drop", "字形描述的操作数有误")]
    [InlineData("1 unknown", "字形描述中有不支持的指令 2")]
    [InlineData("1 unknown2", "字形描述中有不支持的指令 12 60")]
    [InlineData("0 0 65 66 endchar", "字形描述中有不支持的指令 14")]
    [InlineData("1 1 hstemhm hintmask", "有数据指向文件之外")]
    public void A_charstring_that_cannot_be_followed_is_refused(string words, string reason) =>
        Should.Throw<FontException>(() => Flatten(words, Charstring.Index("-107 callsubr", "-107 callsubr -107 callsubr"), None)).Message
            .ShouldBe($"字体文件 test.otf 已损坏或不完整：{reason}。请重新安装这个字体。");

    [Fact]
    public void A_charstring_that_grows_without_end_is_refused()
    {
        var doubling = Enumerable.Range(-106, 9).Select(next => $"{next} callsubr {next} callsubr {next} callsubr {next} callsubr").Append("return");

        Should.Throw<FontException>(() => Flatten("-107 callsubr endchar", Charstring.Index([.. doubling]), None)).Message
            .ShouldBe("字体文件 test.otf 已损坏或不完整：字形描述的子程序调用有误。请重新安装这个字体。");
    }

    [Fact]
    public void A_charstring_that_is_too_long_is_refused() =>
        Should.Throw<FontException>(() => Flatten("-107 callsubr -107 callsubr endchar", Charstring.Index(LongRow(20000)), None)).Message
            .ShouldBe("字体文件 test.otf 已损坏或不完整：字形描述过长。请重新安装这个字体。");

    [Fact]
    public void Too_many_operands_are_refused() =>
        Should.Throw<FontException>(() => Flatten(string.Concat(Enumerable.Repeat("1 ", 514)), None, None)).Message
            .ShouldBe("字体文件 test.otf 已损坏或不完整：字形描述的操作数过多。请重新安装这个字体。");

    private static string LongRow(int lines) => string.Concat(Enumerable.Repeat("1 hlineto ", lines));

    private static byte[] Flatten(string words, CffIndex local, CffIndex global) =>
        CharstringFlattener.Flatten(new FontData("test.otf", Charstring.Of(words)), global, local);
}
