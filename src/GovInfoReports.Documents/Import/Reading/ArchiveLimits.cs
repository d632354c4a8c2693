using System.IO.Compression;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Refuses archives made to exhaust memory: what an entry claims about its size is not believed, its bytes are counted.</summary>
internal static class ArchiveLimits
{
    /// <exception cref="ImportException">More entries or bytes than a report needs, or an archive inside.</exception>
    public static void Check(ZipArchive archive, long packedBytes)
    {
        OfficeArchive.EnsureFewEntries(archive);
        var most = Math.Min(OfficeArchive.MaximumUnpackedBytes, packedBytes * OfficeArchive.MaximumRatio);
        var unpacked = 0L;
        foreach (var entry in archive.Entries)
        {
            unpacked += CountBytes(entry, most - unpacked);
        }
    }

    private static long CountBytes(ZipArchiveEntry entry, long most)
    {
        using var stream = entry.Open();
        var chunk = new byte[16384];
        var count = (long)stream.ReadAtLeast(chunk, 4, throwOnEndOfStream: false);
        if (chunk is [(byte)'P', (byte)'K', 0x03, 0x04, ..] or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..])
        {
            throw new ImportException("Word 文档里嵌有另一个压缩文件（例如 Excel 附表），不能读取；请删去嵌入的对象后再导入。");
        }

        for (var last = count; last > 0; count += last)
        {
            if (count > most)
            {
                throw new ImportException("文件展开后大得不正常（超过 100 MB 或压缩前后相差 100 倍以上），已停止读取；请检查文件来源。");
            }

            last = stream.Read(chunk);
        }

        return count;
    }
}
