using System.Collections.Immutable;
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
            using var archive = new OfficeArchive(file.Bytes);
            return archive.HoldsArchive()
                ? throw new ImportException("Word 文档里嵌有另一个压缩文件（例如 Excel 附表），不能读取；请删去嵌入的对象后再导入。")
                : Read(archive, cancellationToken);
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

    private static ImmutableArray<DocumentToken> Read(OfficeArchive archive, CancellationToken cancellationToken)
    {
        using var document = archive.Open(Document)
            ?? throw new ImportException("这是压缩文件，不是 Word 文档（.docx）；请选择报告的 Word 文档、网页或文字版。");
        using var relations = archive.Open(Relations);
        var links = relations is null ? ImmutableDictionary<string, string>.Empty : ReadLinks(relations, cancellationToken);
        return new DocxWalk(document, links).Read(cancellationToken);
    }

    private static ImmutableDictionary<string, string> ReadLinks(XmlReader xml, CancellationToken cancellationToken)
    {
        var links = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        while (xml.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target && Address().IsMatch(target))
            {
                links[id] = target;
            }
        }

        return links.ToImmutable();
    }

    [GeneratedRegex(@"^(?:https?://|mailto:)[^\s()]+$")]
    private static partial Regex Address();
}
