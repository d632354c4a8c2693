using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Tests.Fonts;

public sealed class FontSetTests : IDisposable
{
    private static readonly Lazy<FontSet> Usual = new(() => FontSet.Load(null));

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("fonts");

    public void Dispose() => directory.Delete(recursive: true);

    [Theory]
    [InlineData(FontRole.Body, "FandolFang-Regular")]
    [InlineData(FontRole.Heading, "FandolHei-Regular")]
    [InlineData(FontRole.SubHeading, "FandolKai-Regular")]
    [InlineData(FontRole.Title, "FandolSong-Bold")]
    [InlineData(FontRole.Table, "FandolSong-Regular")]
    [InlineData(FontRole.Fallback, "NotoSerifCJKsc-Regular")]
    public void A_role_has_the_free_face_where_there_is_no_other(FontRole role, string face) =>
        Usual.Value[role].PostScriptName.ShouldBe(face);

    [Theory]
    [InlineData(FontRole.Body, "政", "FandolFang-Regular")]
    [InlineData(FontRole.Body, "㛃", "NotoSerifCJKsc-Regular")]
    [InlineData(FontRole.Title, "𬭎", "NotoSerifCJKsc-Regular")]
    [InlineData(FontRole.Fallback, "2", "NotoSerifCJKsc-Regular")]
    public void A_character_a_face_lacks_comes_from_the_fallback(FontRole role, string character, string face)
    {
        var rune = character.EnumerateRunes().Single();

        Usual.Value.FaceFor(role, rune).PostScriptName.ShouldBe(face);
        Usual.Value.Lacks(role, rune).ShouldBe(Usual.Value[role].PostScriptName != face);
    }

    [Theory]
    [InlineData(FontRole.Body, "FandolSong-Regular")]
    [InlineData(FontRole.SubHeading, "FandolSong-Regular")]
    [InlineData(FontRole.Heading, "FandolHei-Regular")]
    [InlineData(FontRole.Title, "FandolSong-Bold")]
    public void Digits_that_do_not_go_with_the_characters_come_from_another_face(FontRole role, string face)
    {
        Usual.Value.FaceFor(role, new Rune('2')).PostScriptName.ShouldBe(face);
        Usual.Value.Lacks(role, new Rune('2')).ShouldBeFalse();
    }

    [Fact]
    public void A_character_no_face_has_is_told_from_the_others()
    {
        Usual.Value.TryFaceFor(FontRole.Body, new Rune(0x10FFFD), out var face).ShouldBeFalse();
        face.PostScriptName.ShouldBe("FandolFang-Regular");
        Usual.Value.TryFaceFor(FontRole.Body, new Rune('㛃'), out _).ShouldBeTrue();
    }

    [Fact]
    public void A_licensed_face_of_the_operator_is_preferred_whatever_the_case_of_its_name()
    {
        File.CreateSymbolicLink(Path.Combine(directory.FullName, "SimFang.TTF"), InstalledFonts.DejaVuSans);
        var fonts = FontSet.Load(directory.FullName);

        fonts[FontRole.Body].PostScriptName.ShouldBe("DejaVuSans");
        fonts[FontRole.Heading].PostScriptName.ShouldBe("FandolHei-Regular");
        fonts.FaceFor(FontRole.Body, new Rune('2')).PostScriptName.ShouldBe("DejaVuSans");
        fonts.FaceFor(FontRole.Body, new Rune('政')).PostScriptName.ShouldBe("NotoSerifCJKsc-Regular");
        // Neither the face of the role nor the fallback has Arabic.
        fonts.FaceFor(FontRole.Heading, new Rune('\u0628')).PostScriptName.ShouldBe("DejaVuSans");
    }

    [Fact]
    public void A_free_face_may_lie_in_the_operators_directory() =>
        Should.NotThrow(() => FontSet.Load(WithFreeFonts(), []))[FontRole.Title].PostScriptName.ShouldBe("FandolSong-Bold");

    [Fact]
    public void A_collection_without_the_expected_face_is_refused()
    {
        File.CreateSymbolicLink(Path.Combine(directory.FullName, "simsun.ttc"), InstalledFonts.SerifRegular);

        Should.Throw<FontException>(() => FontSet.Load(directory.FullName)).Message
            .ShouldBe($"字体文件 {directory.FullName}/simsun.ttc 中没有名为 SimSun 的字体。");
    }

    [Theory]
    [InlineData(0x0002, true)]
    [InlineData(0x0100, true)]
    [InlineData(0x0208, true)]
    [InlineData(0x0000, false)]
    [InlineData(0x0008, false)]
    [InlineData(0x000A, false)]
    public void A_face_whose_owner_forbids_embedding_is_refused_at_the_start(int permission, bool refused)
    {
        var path = Path.Combine(directory.FullName, "simfang.ttf");
        var font = File.ReadAllBytes(InstalledFonts.DejaVuSans);
        var windows = SfntCollection.Parse(path, font).Face(0).Table("OS/2");
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(font.AsSpan().IndexOf(windows.Span) + 8), (ushort)permission);
        File.WriteAllBytes(path, font);

        var message = Record.Exception(() => FontSet.Load(directory.FullName))?.Message;

        message.ShouldBe(refused
            ? $"字体文件 {path} 中的 DejaVuSans 不允许嵌入文档（OS/2 表 fsType 为 0x{permission:X4}），不能用来制作 PDF。请换用允许嵌入的字体，或把它移出字体目录，改用免费字体。"
            : null);
    }

    [Fact]
    public void A_missing_face_is_named_with_the_files_the_places_and_the_remedy()
    {
        ImmutableArray<string> nowhere = ["/nowhere/fandol", "/nowhere/noto"];

        Should.Throw<FontException>(() => FontSet.Load(null, nowhere)).Message.ShouldBe(
            "缺少正文仿宋字体：在 /nowhere/fandol、/nowhere/noto 中没有找到 FandolFang-Regular.otf。"
            + "请运行 ./dev up 安装，或从 Debian 软件包 texlive-lang-chinese 中取出 FandolFang-Regular.otf 放到 /usr/local/share/fonts/fandol。");
        Should.Throw<FontException>(() => FontSet.Load(directory.FullName, ["/nowhere/fandol"])).Message.ShouldBe(
            $"缺少正文仿宋字体：在 {directory.FullName}、/nowhere/fandol 中没有找到 "
            + "simfang.ttf、FangSong_GB2312.ttf、仿宋_GB2312.ttf、仿宋.ttf、FandolFang-Regular.otf。"
            + "请运行 ./dev up 安装，或从 Debian 软件包 texlive-lang-chinese 中取出 FandolFang-Regular.otf 放到 /usr/local/share/fonts/fandol。");
    }

    [Fact]
    public void A_missing_fallback_is_noticed_at_once()
    {
        var fandol = WithFreeFonts();
        File.Delete(Path.Combine(fandol, "NotoSerifCJK-Regular.ttc"));

        Should.Throw<FontException>(() => FontSet.Load(null, [fandol])).Message.ShouldBe(
            $"缺少后备宋体字体：在 {fandol} 中没有找到 NotoSerifCJK-Regular.ttc。请运行 ./dev up 安装，或安装 Debian 软件包 fonts-noto-cjk。");
    }

    [Fact]
    public void A_directory_that_does_not_exist_is_a_wrong_setting() =>
        Should.Throw<FontException>(() => FontSet.Load("/nowhere/fonts")).Message
            .ShouldBe("字体目录 /nowhere/fonts 不存在。请检查设置 Fonts:Directory。");

    [Fact]
    public void All_threads_are_given_the_same_faces()
    {
        var fonts = FontSet.Load(null);
        var faces = new FontFace[64];

        Parallel.For(0, faces.Length, run => faces[run] = fonts.FaceFor(FontRole.Body, new Rune('㛃')));

        faces.ShouldAllBe(face => ReferenceEquals(face, fonts[FontRole.Fallback]));
    }

    private string WithFreeFonts()
    {
        string[] files =
        [
            InstalledFonts.SerifRegular,
            .. new[] { "Fang-Regular", "Hei-Regular", "Kai-Regular", "Song-Bold", "Song-Regular" }
                .Select(name => $"/usr/local/share/fonts/fandol/Fandol{name}.otf"),
        ];
        foreach (var file in files)
        {
            File.CreateSymbolicLink(Path.Combine(directory.FullName, Path.GetFileName(file)), file);
        }

        return directory.FullName;
    }
}
