using GovInfoReports.Typesetting.Fonts.Cff;
using GovInfoReports.Typesetting.Fonts.OpenType;
using GovInfoReports.Typesetting.Fonts.TrueType;

namespace GovInfoReports.Typesetting.Fonts;

/// <summary>Tells by its tables how a face describes its glyphs.</summary>
internal static class Outlines
{
    /// <exception cref="FontException">The face has neither CFF nor TrueType outlines.</exception>
    public static IOutlines Of(SfntFile file, FontHeader header)
    {
        if (file.Has("CFF "))
        {
            return new CffTable(file.Table("CFF "), header.GlyphCount);
        }

        return file.Has("glyf")
            ? new GlyphTable(file, header)
            : throw new FontException($"字体文件 {file.Path} 中没有矢量轮廓（CFF 或 glyf 表），不能使用。");
    }
}
