namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Files that are known by their first bytes and hold no plain text.</summary>
internal static class BinarySignature
{
    /// <summary>Chinese name of the kind of file, or null.</summary>
    public static string? NameOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "图片",
        [0xFF, 0xD8, 0xFF, ..] => "图片",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "图片",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] => "图片或音像文件",
        [(byte)'I', (byte)'I', 0x2A, 0x00, ..] or [(byte)'M', (byte)'M', 0x00, 0x2A, ..] => "图片",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => " PDF 文件",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "旧版 Word 或 Excel 文件",
        _ => null,
    };
}
