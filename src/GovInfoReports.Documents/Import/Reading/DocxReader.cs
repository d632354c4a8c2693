using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using System.Xml;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>A Word document (.docx) of Word, WPS or LibreOffice: a zip archive with the text in <c>word/document.xml</c>.</summary>
internal sealed partial class DocxReader : IReportReader
{
    private const string Document = "word/document.xml";
    private const string Relations = "word/_rels/document.xml.rels";

    public bool Recognises(SourceFile file) => file.Bytes.Span is [(byte)'P', (byte)'K', 0x03, 0x04, ..] or [(byte)'P', (byte)'K', 0x05, 0x06, ..];

    public ImmutableArray<DocumentToken> Read(SourceFile file, CancellationToken cancellationToken)
    {
        try
        {
            using var archive = new ZipArchive(OpenRead(file.Bytes), ZipArchiveMode.Read);
            ArchiveLimits.Check(archive, file.Bytes.Length);
            return Read(archive);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            throw new ImportException("Word 文档已损坏、加了密码或没有传完，不能打开；请重新取得完整的文件。", exception);
        }
        catch (XmlException exception)
        {
            throw new ImportException("Word 文档的内容不合规范（XML 有错误或含有不允许的 DTD），不能读取；请用 Word 或 WPS 打开后另存一份再导入。", exception);
        }
    }

    private static ImmutableArray<DocumentToken> Read(ZipArchive archive)
    {
        var document = archive.GetEntry(Document)
            ?? throw new ImportException("这是压缩文件，不是 Word 文档（.docx）；请选择报告的 Word 文档、网页或文字版。");
        var links = archive.GetEntry(Relations) is { } relations ? ReadLinks(relations) : ImmutableDictionary<string, string>.Empty;
        using var xml = OpenXml(document);
        return new DocxWalk(xml, links).Read();
    }

    private static ImmutableDictionary<string, string> ReadLinks(ZipArchiveEntry relations)
    {
        var links = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        using var xml = OpenXml(relations);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target && Address().IsMatch(target))
            {
                links[id] = target;
            }
        }

        return links.ToImmutable();
    }

    private static XmlReader OpenXml(ZipArchiveEntry entry) => XmlReader.Create(
        entry.Open(),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true, MaxCharactersInDocument = OfficeArchive.MaximumUnpackedBytes });

    private static MemoryStream OpenRead(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);

    [GeneratedRegex(@"^(?:https?://|mailto:)[^\s()]+$")]
    private static partial Regex Address();
}
