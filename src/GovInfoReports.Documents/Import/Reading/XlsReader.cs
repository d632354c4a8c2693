using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ExcelDataReader;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>A workbook of Excel 97 to 2003 (.xls), laid out as its writer liked.</summary>
internal sealed class XlsReader : IReportReader
{
    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    // The library asks the process for the code page that a file names.
    static XlsReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    // An OLE file names its streams in UTF-16; a Word document of that age is one too.
    public bool Recognises(SourceFile file) =>
        file.Bytes.Span is [0xD0, 0xCF, 0x11, 0xE0, ..] && (Names(file, "Workbook") || Names(file, "Book") || Names(file, "EncryptedPackage"));

    public ImmutableArray<DocumentToken> Read(SourceFile file, CancellationToken cancellationToken)
    {
        if (Names(file, "EncryptedPackage"))
        {
            throw new ImportException("文件加了密码，不能读取；请去掉密码，另存之后再导入。");
        }

        try
        {
            using var stream = new MemoryStream(file.Bytes.ToArray(), writable: false);
            using var reader = ExcelReaderFactory.CreateBinaryReader(stream, new ExcelReaderConfiguration { FallbackEncoding = Chinese });
            return Read(reader, cancellationToken);
        }
        catch (Exception exception) when (exception is not (ImportException or OperationCanceledException or OutOfMemoryException))
        {
            // The library answers to damage with exceptions of every kind.
            throw new ImportException("Excel 文件（.xls）已损坏、加了密码，或是 Excel 95 以前的格式，不能读取；请用 Excel 或 WPS 打开后另存为 .xlsx 再导入。", exception);
        }
    }

    private static ImmutableArray<DocumentToken> Read(IExcelDataReader reader, CancellationToken cancellationToken)
    {
        var tokens = ImmutableArray.CreateBuilder<DocumentToken>();
        do
        {
            if (reader.VisibleState == "visible")
            {
                var sheet = new SheetRows();
                for (var row = 0; reader.Read(); row++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    for (var column = 0; column < reader.FieldCount; column++)
                    {
                        sheet.Add(row, column, WordsOf(reader.GetValue(column)));
                    }
                }

                tokens.AddRange(SheetTokens.Of(reader.Name, sheet.ToRows()));
            }
        }
        while (reader.NextResult());
        return tokens.ToImmutable();
    }

    private static string WordsOf(object? value) => value switch
    {
        null => string.Empty,
        double number => Math.Abs(number) < 1e15 ? CellValue.Format(decimal.Round((decimal)number, 6)) : number.ToString(CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    private static bool Names(SourceFile file, string stream) => file.Bytes.Span.IndexOf(Encoding.Unicode.GetBytes(stream + '\0')) >= 0;
}
