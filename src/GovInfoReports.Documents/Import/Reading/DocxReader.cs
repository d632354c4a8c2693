using System.Collections.Immutable;
using System.Xml;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>A Word document (.docx) of Word, WPS or LibreOffice: a zip archive with the text in <c>word/document.xml</c>. Embedded objects are never opened.</summary>
internal sealed class DocxReader : IReportReader
{
    private const string Document = "word/document.xml";

    public bool Recognises(SourceFile file) => file.Bytes.Span is [(byte)'P', (byte)'K', 0x03, 0x04, ..] or [(byte)'P', (byte)'K', 0x05, 0x06, ..];

    public ImmutableArray<DocumentToken> Read(SourceFile file, CancellationToken cancellationToken)
    {
        try
        {
            using var archive = new OfficeArchive(file.Bytes);
            using var xml = archive.Open(Document)
                ?? throw new ImportException("这是压缩文件，不是 Word 文档（.docx）；请选择报告的 Word 文档、网页或文字版。");
            var notes = DocxNotes.Read(archive);
            return new DocxWalk(xml, DocxSurroundings.Read(archive) with { Notes = notes }).Read(cancellationToken);
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
}
