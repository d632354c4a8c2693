using System.Text;
using GovInfoReports.Documents.Import;

namespace GovInfoReports.Documents.Tests.Import;

public class XlsImportTests
{
    [Fact]
    public void A_file_with_a_password_is_refused()
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage\0")];

        Should.Throw<ImportException>(() => ReportImporter.Import(bytes, "报告.xlsx")).Message.ShouldBe("文件加了密码，不能读取；请去掉密码，另存之后再导入。");
    }

    [Fact]
    public void A_damaged_file_is_read_or_refused()
    {
        var file = Fixtures.Get("a-sheet-for-each-table.xls").Bytes.ToArray();
        for (var round = 0; round < 100; round++)
        {
            var random = new Random(round);
            var damaged = file[..(round % 2 == 0 ? file.Length : random.Next(100, file.Length))];
            for (var place = 0; place < 20; place++)
            {
                damaged[random.Next(8, damaged.Length)] = (byte)random.Next(256);
            }

            ReadOrRefuse(damaged);
        }
    }

    private static void ReadOrRefuse(byte[] bytes)
    {
        try
        {
            ReportImporter.Import(bytes, "报告.xls").Report.Year.ShouldBeInRange(1900, 2099);
        }
        catch (ImportException exception)
        {
            exception.Message.ShouldEndWith("。");
        }
    }
}
