using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Bytes to text: byte order marks, strict UTF-8, else strict GB18030.</summary>
internal static partial class TextDecoder
{
    private static readonly Encoding Gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <returns>The text with <c>\n</c> at every line end and no byte order mark.</returns>
    /// <exception cref="ImportException">Empty, binary, cut off or in an unknown encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (BinarySignature.NameOf(bytes) is { } name)
        {
            throw new ImportException($"这是{name}，不能直接读取；请使用报告的文字版（Word .docx、网页 .html、纯文本 .txt 或 Markdown .md）。");
        }

        var text = LineEnd().Replace(DecodeMarked(bytes) ?? DecodeUnmarked(bytes), "\n");
        if (text.AsSpan().IndexOfAnyInRange('\0', '\u0008') >= 0)
        {
            throw new ImportException("这不是文本文件（含有二进制数据）；请把报告另存为纯文本或 Markdown 再导入。");
        }

        return string.IsNullOrWhiteSpace(text) ? throw new ImportException("文件是空的；请选择写有年度报告全文的文件。") : text;
    }

    private static string? DecodeMarked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => DecodeUnmarked(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    private static string DecodeUnmarked(ReadOnlySpan<byte> bytes)
    {
        var characters = new char[bytes.Length];
        return Utf8.ToUtf16(bytes, characters, out _, out var count, replaceInvalidSequences: false, isFinalBlock: false) switch
        {
            OperationStatus.Done => new string(characters, 0, count),
            OperationStatus.NeedMoreData => throw new ImportException("文件在最后一个字的中间断开了（UTF-8 编码不完整），可能没有传完；请重新取得完整的文件。"),
            _ => DecodeGb18030(bytes),
        };
    }

    private static string DecodeGb18030(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Gb18030.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw new ImportException("文件的文字编码无法识别；请另存为 UTF-8 或 GB18030 编码再导入。", exception);
        }
    }

    [GeneratedRegex(@"\r\n?|[\v\f\u0085\u2028\u2029]")]
    private static partial Regex LineEnd();
}
