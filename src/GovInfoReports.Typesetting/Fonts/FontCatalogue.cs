using System.Collections.Immutable;

namespace GovInfoReports.Typesetting.Fonts;

/// <summary>Which files may serve a role.</summary>
/// <param name="Purpose">Chinese, such as 正文仿宋.</param>
/// <param name="Licensed">Looked for in the operator's directory only: who owns a licence puts the file there.</param>
/// <param name="Free">Installed at set-up.</param>
/// <param name="Package">Debian package of the free file.</param>
internal sealed record FontCandidates(string Purpose, ImmutableArray<FontFile> Licensed, FontFile Free, string Package)
{
    /// <summary>
    /// Draw ASCII characters of the free face with the 宋体: FandolFang has heavy slab letters and FandolKai curly ones beside light hanzi.
    /// </summary>
    public bool BorrowsLatin { get; init; }
}

/// <summary>The faces that Chinese offices use for each role, and the free ones nearest to them.</summary>
internal static class FontCatalogue
{
    public const string FandolPackage = "texlive-lang-chinese";
    private const string NotoPackage = "fonts-noto-cjk";

    public static FontCandidates Of(FontRole role) => role switch
    {
        FontRole.Body => new(
            "正文仿宋", Files("simfang.ttf", "FangSong_GB2312.ttf", "仿宋_GB2312.ttf", "仿宋.ttf"), new("FandolFang-Regular.otf"), FandolPackage)
        {
            BorrowsLatin = true,
        },
        FontRole.Heading => new("一级标题黑体", Files("simhei.ttf", "黑体.ttf"), new("FandolHei-Regular.otf"), FandolPackage),
        FontRole.SubHeading => new(
            "二级标题楷体", Files("simkai.ttf", "KaiTi_GB2312.ttf", "楷体_GB2312.ttf", "楷体.ttf"), new("FandolKai-Regular.otf"), FandolPackage)
        {
            BorrowsLatin = true,
        },
        // Nearer to 方正小标宋 in weight and contrast than the bold face of Noto Serif CJK.
        FontRole.Title => new(
            "标题小标宋",
            Files("FZXBSJW.TTF", "FZXBSK.TTF", "方正小标宋简体.ttf", "方正小标宋_GBK.ttf"),
            new("FandolSong-Bold.otf"),
            FandolPackage),
        FontRole.Table => new(
            "表格和页码宋体", [new("simsun.ttc", "SimSun"), new("simsun.ttf"), new("宋体.ttf")], new("FandolSong-Regular.otf"), FandolPackage),
        FontRole.Fallback => new("后备宋体", [], new("NotoSerifCJK-Regular.ttc", "NotoSerifCJKsc-Regular"), NotoPackage),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    private static ImmutableArray<FontFile> Files(params ReadOnlySpan<string> names)
    {
        var files = ImmutableArray.CreateBuilder<FontFile>(names.Length);
        foreach (var name in names)
        {
            files.Add(new FontFile(name));
        }

        return files.MoveToImmutable();
    }
}
