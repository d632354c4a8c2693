namespace GovInfoReports.Typesetting.Fonts.OpenType;

/// <summary>fsType of the table OS/2: what the owner of a font allows to be done with it in documents. A face without the table allows everything.</summary>
internal static class EmbeddingPermission
{
    private const int Usage = 0x000E;
    private const int Restricted = 0x0002;
    private const int NoSubsetting = 0x0100;
    private const int BitmapsOnly = 0x0200;

    /// <exception cref="FontException">A subset of the face's outlines may not be embedded in a document.</exception>
    public static void Require(SfntFile file, string name)
    {
        var permission = file.Find("OS/2")?.U16(8) ?? 0;

        // Old files set several bits of the usage; then the most generous counts.
        if ((permission & Usage) == Restricted || (permission & (NoSubsetting | BitmapsOnly)) != 0)
        {
            throw new FontException(
                $"字体文件 {file.Path} 中的 {name} 不允许嵌入文档（OS/2 表 fsType 为 0x{permission:X4}），不能用来制作 PDF。请换用允许嵌入的字体，或把它移出字体目录，改用免费字体。");
        }
    }
}
